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
import mulot.classroom.Comfort;
import mulot.classroom.Pseudonym;
import mulot.classroom.PupilColour;
import mulot.i18n.Language;
import mulot.i18n.Texts;
import mulot.level.Level;
import mulot.level.LevelCatalog;
import mulot.level.Library;
import mulot.level.QuestionBanks;
import mulot.mechanic.Mechanics;
import mulot.store.Storage;
import mulot.store.StoreException;
import mulot.ui.Motion;
import mulot.ui.Sound;

/** The way from screen to screen, and what all screens share. To be used on the JavaFX thread. */
public final class Shell {
    /** Who plays when a level is opened from the command line. */
    private static final Pseudonym GUEST = new Pseudonym(Animal.HEDGEHOG, PupilColour.BLUE);

    private final LaunchOptions options;
    private Storage storage;
    private final Surroundings surroundings;
    private final Screens screens;
    private final Plays plays;
    private final Door door;
    private final Village village = new Village(this);
    private final Seances seances;
    private final TeacherDoor teacherDoor;
    private final CompletableFuture<LevelCatalog> catalog;
    private final CompletableFuture<Library> library = new CompletableFuture<>();
    private Optional<QuestionBanks> banks = Optional.empty();
    private Language language;
    private final Team team = new Team();

    /** Opens the scores in the background. */
    public Shell(LaunchOptions options, Motion motion) {
        this.options = options;
        this.storage = openStorage();
        this.language = options.language();
        this.surroundings = new Surroundings(motion, options, this::texts);
        this.screens = new Screens(surroundings.reader(), motion.wings());
        this.plays = new Plays(this, options.chance());
        this.door = new Door(this, options.className());
        this.seances = new Seances(this);
        this.teacherDoor = new TeacherDoor(this);
        this.catalog = library.thenApply(read -> LevelCatalog.read(options.levels(), Mechanics.all(), read));
        new Keys(this, options.size() == WindowSize.KIOSK).listenTo(screens.root());
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
        library.completeAsync(Library::shipped);
        Thread.UncaughtExceptionHandler catcher = (thread, fault) -> Platform.runLater(() -> handler.accept(fault));
        Thread.setDefaultUncaughtExceptionHandler(catcher);
        motion().whenStarted(() -> Thread.setDefaultUncaughtExceptionHandler(catcher));
        answered(storage.ready(), ready -> {
            options.level().ifPresent(this::openAsked);
            seances.find();
        });
    }

    /** The level that the command line asked for, played by a guest. */
    private void openAsked(String level) {
        levels().stream()
                .filter(each -> each.id().value().equals(level))
                .findFirst()
                .ifPresent(found -> answered(storage.ask(book -> book.pupil(GUEST)), guest -> {
                    team.clear();
                    team.join(guest);
                    plays.open(found);
                }));
    }

    /** What makes the scores usable again; may fail too. */
    @FunctionalInterface
    interface Remedy {
        void apply() throws StoreException;
    }

    /** Lets go of the scores, applies a remedy and opens them anew. */
    void reopen(Remedy remedy) {
        storage.close();
        try {
            remedy.apply();
        } catch (StoreException failure) {
            screens.show(new TroubleScreen(this, failure));
            return;
        }
        storage = openStorage();
        answered(storage.ready(), ready -> home());
    }

    /** Waits until everything is written, then ends the engine. */
    public void close() {
        seances.close();
        surroundings.close();
        storage.close();
    }

    /** What the window shows. */
    public StackPane root() {
        return screens.root();
    }

    Texts texts() {
        return Texts.in(language);
    }

    Motion motion() {
        return surroundings.motion();
    }

    Sound sound() {
        return surroundings.sound();
    }

    Clock clock() {
        return options.clock();
    }

    Reader reader() {
        return surroundings.reader();
    }

    Team team() {
        return team;
    }

    Comfort comfort() {
        return surroundings.comfort();
    }

    Screens screens() {
        return screens;
    }

    Storage storage() {
        return storage;
    }

    /** The content of the window, below any question. */
    Node content() {
        return screens.content();
    }

    /** Shows the first screen; nobody plays any more. */
    public void home() {
        team.clear();
        surroundings.adapt(Comfort.USUAL, screens);
        screens.show(new HomeScreen(this));
    }

    /** The first pupil wants it more comfortable; it is kept, and shows at once. */
    void adapt(Comfort wanted) {
        surroundings.adapt(wanted, screens);
        var who = team.first();
        answered(storage.tell(book -> book.comfort(who, wanted)), done -> {});
    }

    /** @param focused the id of the choice that has the focus */
    void settings(String focused) {
        var screen = new SettingsScreen(this);
        screens.show(screen);
        Optional.ofNullable(screen.lookup("#" + focused)).ifPresent(Node::requestFocus);
    }

    void album() {
        var who = team.first();
        answered(storage.ask(book -> book.secrets(who)), found -> screens.show(new AlbumScreen(this, found)));
    }

    void speak(Language chosen) {
        language = chosen;
        home();
    }

    /** The way in for pupils. */
    Door door() {
        return door;
    }

    /** The séance of this machine. */
    Seances seances() {
        return seances;
    }

    /** As comfortable as somebody who sits down wants it. */
    void wear(Comfort own) {
        surroundings.adapt(own, screens);
    }

    /** What somebody who has sat down sees first. */
    void begin() {
        if (!seances.takesOver()) {
            village.open();
        }
    }

    /** The map, and which place of it is shown. */
    Village village() {
        return village;
    }

    /** The levels, when they have been read. */
    CompletableFuture<LevelCatalog> catalog() {
        return catalog;
    }

    Plays plays() {
        return plays;
    }

    /** The way in for adults. */
    TeacherDoor teacherDoor() {
        return teacherDoor;
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

    /** The questions of each objective, read when they are wanted first. */
    QuestionBanks banks() {
        var read = banks.orElseGet(() -> QuestionBanks.read(options.levels(), library()));
        banks = Optional.of(read);
        return read;
    }

    Library library() {
        return library.join();
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
