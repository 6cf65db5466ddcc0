package mulot.shell;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import mulot.classroom.Animal;
import mulot.classroom.Pseudonym;
import mulot.classroom.Pupil;
import mulot.classroom.PupilColour;
import mulot.i18n.Language;
import mulot.i18n.Texts;
import mulot.level.Level;
import mulot.level.LevelCatalog;
import mulot.level.Library;
import mulot.mechanic.Mechanics;
import mulot.play.Attempt;
import mulot.play.LevelId;
import mulot.store.Storage;
import mulot.store.StoreException;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Icon;
import mulot.ui.Motion;
import mulot.ui.Sound;

/** The way from screen to screen, and what all screens share. To be used on the JavaFX thread. */
public final class Shell {
    /** Who plays when a level is opened from the command line. */
    private static final Pseudonym GUEST = new Pseudonym(Animal.HEDGEHOG, PupilColour.BLUE);

    private final LaunchOptions options;
    private Storage storage;
    private final Motion motion;
    private final Sound sound;
    private final Screens screens = new Screens();
    private final CompletableFuture<LevelCatalog> catalog;
    private final Library library = Library.shipped();
    private Language language;
    private Optional<Pupil> pupil = Optional.empty();

    /** Opens scores and levels in the background. */
    public Shell(LaunchOptions options, Motion motion) {
        this.options = options;
        this.storage = openStorage();
        this.motion = motion;
        this.sound = new Sound(options.mute());
        this.language = options.language();
        this.catalog =
                CompletableFuture.supplyAsync(() -> LevelCatalog.read(options.levels(), Mechanics.all(), library));
        new Keys(this).listenTo(screens.root());
    }

    private Storage openStorage() {
        return Storage.open(options.data(), options.clock(), new SecureRandom(), options.className());
    }

    /** After the first picture: starts what can wait. */
    public void settle() {
        settle(fault -> {
            var log = Faults.write(fault, options.data().path(), options.clock());
            screens.show(new TroubleScreen(this, texts().get("screens.trouble.fault", log)));
        });
    }

    /** The same, with every fault of ours sent to one place; the engine sets a handler of its own when it starts. */
    void settle(Consumer<Throwable> handler) {
        Thread.UncaughtExceptionHandler catcher = (thread, fault) -> Platform.runLater(() -> handler.accept(fault));
        Thread.setDefaultUncaughtExceptionHandler(catcher);
        motion.start(() -> Thread.setDefaultUncaughtExceptionHandler(catcher));
        answered(storage.ready(), ready -> openAskedLevel());
    }

    private void openAskedLevel() {
        options.level()
                .filter(LevelId::isWellFormed)
                .flatMap(id -> catalog.join().level(new LevelId(id)))
                .ifPresent(level -> {
                    pupil = Optional.empty();
                    answered(storage.ask(book -> book.pupil(GUEST)), guest -> {
                        pupil = Optional.of(guest);
                        play(level);
                    });
                });
    }

    /** Opens the scores anew, after a remedy. */
    void reopen() {
        storage.close();
        storage = openStorage();
        answered(storage.ready(), ready -> home());
    }

    /** Waits until everything is written, then ends the engine. */
    public void close() {
        storage.close();
        motion.stop();
    }

    /** What the window shows. */
    public StackPane root() {
        return screens.root();
    }

    Texts texts() {
        return Texts.in(language);
    }

    Motion motion() {
        return motion;
    }

    Sound sound() {
        return sound;
    }

    Clock clock() {
        return options.clock();
    }

    Pseudonym pseudonym() {
        return pupil.orElseThrow().pseudonym();
    }

    Storage storage() {
        return storage;
    }

    /** The content of the window, below any question. */
    Node content() {
        return screens.content();
    }

    void home() {
        pupil = Optional.empty();
        screens.show(new HomeScreen(this));
    }

    void speak(Language chosen) {
        language = chosen;
        home();
    }

    void animals() {
        screens.show(new AnimalScreen(this));
    }

    /** A pupil sits down. */
    void enter(Pseudonym pseudonym) {
        answered(storage.ask(book -> book.pupil(pseudonym)), found -> {
            pupil = Optional.of(found);
            map();
        });
    }

    void map() {
        var who = pupil.orElseThrow();
        var progress = storage.ask(book -> new Progress(book.bestStars(who), book.starsOfTheClass()));
        answered(progress.thenCombine(catalog, Village::new), village -> {
            screens.show(
                    new MapScreen(this, village.progress(), village.catalog().levels()));
        });
    }

    private record Village(Progress progress, LevelCatalog catalog) {}

    /** Opens a level; the very first one shows the way. */
    void play(Level<?, ?, ?> level) {
        var who = pupil.orElseThrow();
        answered(storage.ask(book -> book.bestStars(who)), stars -> {
            var guided = level.envelope().difficulty() == 1 && !stars.containsKey(level.id());
            var screen = new PlayScreen<>(this, level, guided);
            screens.show(screen);
        });
    }

    /** Writes an attempt; done when it is safely on disk. */
    CompletableFuture<Void> record(Level<?, ?, ?> level, Attempt attempt) {
        var who = pupil.orElseThrow();
        return storage.tell(book -> book.record(who, level.envelope().mechanic(), attempt));
    }

    void result(PlayScreen<?, ?, ?> play, Attempt attempt) {
        var fact = play.level().envelope().facts().stream()
                .flatMap(id -> library.fact(id).stream())
                .findFirst();
        screens.cover(new ResultScreen(this, play, attempt, fact));
    }

    /** Back into the plan that was just lived. */
    void resume(PlayScreen<?, ?, ?> play) {
        screens.cover(play);
        play.resume();
    }

    /** Leaves a level, after asking when something would be lost. */
    void leave(Guarded guarded) {
        if (guarded.mayLeave()) {
            map();
            return;
        }
        var stay = Buttons.of("leaf", Icon.PLAY.node(36), texts().get("screens.leave.stay"), screens::closeQuestion);
        stay.setId("stay");
        var go = Buttons.of("paper", Icon.BACK.node(36), texts().get("screens.leave.go"), this::map);
        go.setId("leave");
        screens.ask(new Overlay(Art.picture("mulot/think", 200), texts().get("screens.leave.question"))
                .answer(stay)
                .answer(go));
    }

    void teacher() {
        new TeacherDoor(this).open();
    }

    /** Shows a page for adults, which fills the window without being scaled. */
    void showAdult(Node page) {
        screens.showAdult(page);
    }

    /** One step back, as the screen's own way back does it. */
    void back() {
        if (screens.closeQuestion() || (content() instanceof Guarded guarded && guarded.release())) {
            return;
        }
        if (content().lookup("#back") instanceof Button way) {
            way.fire();
        }
    }

    List<Level<?, ?, ?>> levels() {
        return catalog.join().levels();
    }

    /** The level being played, if one is. */
    Optional<PlayScreen<?, ?, ?>> playing() {
        return content() instanceof PlayScreen<?, ?, ?> screen ? Optional.of(screen) : Optional.empty();
    }

    /** Uses an answer of the store on the JavaFX thread; faults reach the one handler. */
    <T> void answered(CompletableFuture<T> answer, Consumer<T> then) {
        var _ = answer.whenComplete((value, fault) -> Platform.runLater(() -> {
            if (fault == null) {
                then.accept(value);
            } else {
                trouble(fault);
            }
        }));
    }

    /** Tells an adult what is wrong with the scores and what can be done; any other fault is ours. */
    void trouble(Throwable fault) {
        var known = StoreException.behind(fault)
                .orElseThrow(() -> new IllegalStateException("the store answered with a fault", fault));
        screens.show(new TroubleScreen(this, known));
    }
}
