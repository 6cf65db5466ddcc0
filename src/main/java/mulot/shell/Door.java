package mulot.shell;

import java.util.List;
import mulot.classroom.Calling;
import mulot.classroom.Pseudonym;
import mulot.classroom.Pupil;
import mulot.classroom.SchoolClass;
import mulot.store.Storage;

/** The way in for pupils: the class, where there are several, then a picture. */
final class Door {
    private final Shell shell;
    private final String fixed;

    /** @param fixed the label of the only class that may play, empty when each chooses */
    Door(Shell shell, String fixed) {
        this.shell = shell;
        this.fixed = fixed;
    }

    /** Lets somebody in. */
    void open() {
        shell.team().clear();
        shell.village().turnTo(MapPlace.HOUSE);
        shell.answered(storage().ask(book -> book.classes().all()), this::choose);
    }

    private void choose(List<SchoolClass> classes) {
        var asked = shell.seances()
                .run()
                .map(run -> run.seance().schoolClass().label())
                .orElse(fixed);
        if (!asked.isEmpty() || classes.isEmpty()) {
            turnTo(asked, this::back);
        } else if (classes.size() == 1) {
            turnTo(classes.getFirst().label(), this::back);
        } else {
            shell.screens().show(new ClassScreen(shell, classes, chosen -> turnTo(chosen.label(), this::open)));
        }
    }

    /** To the projector while a séance is on, else to the first screen. */
    private void back() {
        if (shell.seances().run().isPresent()) {
            shell.seances().show();
        } else {
            shell.home();
        }
    }

    private void turnTo(String label, Runnable back) {
        shell.answered(
                storage().turnTo(label), turned -> showPictures("screens.animals.title", "screens.animals.who", back));
    }

    /** Another pupil sits down beside the first. */
    void oneMore() {
        showPictures("screens.team.title", "screens.team.title", shell.village()::open);
    }

    private void showPictures(String title, String titleOfList, Runnable back) {
        var label = storage().className();
        var found = storage().ask(book -> {
            var classes = book.classes();
            return classes.all().stream()
                    .filter(each -> each.label().equals(label) && each.calling() != Calling.ANIMALS)
                    .findFirst()
                    .map(classes::pupils)
                    .orElse(List.of());
        });
        shell.answered(
                found,
                listed -> shell.screens()
                        .show(
                                listed.isEmpty()
                                        ? new AnimalScreen(shell, title, back)
                                        : new PupilsScreen(shell, titleOfList, listed, back)));
    }

    /** The pupil of a picture sits down; a picture nobody has used makes a pupil. */
    void enter(Pseudonym pseudonym) {
        shell.answered(storage().ask(book -> book.pupil(pseudonym)), this::enter);
    }

    /** A pupil of the list sits down. */
    void enter(Pupil pupil) {
        shell.team().join(pupil);
        shell.answered(storage().ask(book -> book.comfort(shell.team().first())), own -> {
            shell.wear(own);
            shell.begin();
        });
    }

    private Storage storage() {
        return shell.storage();
    }
}
