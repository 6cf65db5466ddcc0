package mulot.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mulot.classroom.Phase;
import mulot.classroom.PlannedLevel;
import mulot.classroom.Seance;
import mulot.level.Level;
import mulot.play.LevelId;

/** The séance of this machine, if one is being done, and where its phases lead. */
final class Seances {
    private final Shell shell;
    private Optional<SeanceRun> run = Optional.empty();

    Seances(Shell shell) {
        this.shell = shell;
    }

    Optional<SeanceRun> run() {
        return run;
    }

    /** Goes on with a séance that was cut off, standing still where it was. */
    void find() {
        shell.answered(shell.storage().ask(book -> book.seances().running()), found -> found.ifPresent(this::begin));
    }

    /** Shows a séance on the projector, standing still. */
    void begin(Seance seance) {
        run.ifPresent(SeanceRun::close);
        run = Optional.of(new SeanceRun(shell, seance, shell.clock()));
        shell.answered(shell.storage().turnTo(seance.schoolClass().label()), turned -> show());
    }

    /** Shows the projector. */
    void show() {
        shell.team().clear();
        run.ifPresent(now -> shell.screens().show(new SeanceScreen(shell, now)));
    }

    /** The séance is over: the adult looks back. */
    void end() {
        run.ifPresent(over -> {
            over.end();
            run = Optional.empty();
            shell.answered(
                    shell.storage().tell(book -> book.seances().end(over.seance())),
                    done -> shell.teacherDoor().open());
        });
    }

    /** Stops the clock; the séance stays where it was last written. */
    void close() {
        run.ifPresent(SeanceRun::close);
    }

    /** Shows a pupil who has sat down what the phase asks for; false when it is the map. */
    boolean takesOver() {
        if (run.isEmpty()) {
            return false;
        }
        var now = run.get();
        if (now.asksPupils()) {
            shell.screens().show(new QuestionsScreen(shell, now));
            return true;
        }
        if (now.phase() == Phase.PLEDGE) {
            shell.screens().show(new PledgeScreen(shell, now));
            return true;
        }
        return false;
    }

    /** Those that are weighed, and that pupils may see; they are found behind the leaf. */
    List<Level<?, ?, ?>> weighed(List<Level<?, ?, ?>> all) {
        return (planned().isEmpty() ? all : seen(all))
                .stream().filter(level -> level.envelope().weighed()).toList();
    }

    /** Those that pupils may see on the map, in their order. */
    List<Level<?, ?, ?>> seen(List<Level<?, ?, ?>> all) {
        var planned = planned();
        if (planned.isEmpty()) {
            return all.stream().filter(level -> !level.envelope().weighed()).toList();
        }
        return planned.stream()
                .filter(each -> each.access() != PlannedLevel.Access.HIDDEN)
                .<Level<?, ?, ?>>flatMap(
                        each -> all.stream().filter(level -> level.id().equals(each.level())))
                .toList();
    }

    /** Those that the plan opens, whatever was won before. */
    Set<LevelId> opened() {
        return planned().stream()
                .filter(each -> each.access() == PlannedLevel.Access.OPEN)
                .map(PlannedLevel::level)
                .collect(Collectors.toSet());
    }

    private List<PlannedLevel> planned() {
        return run.map(SeanceRun::levels).orElse(List.of());
    }
}
