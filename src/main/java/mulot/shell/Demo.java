package mulot.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import mulot.classroom.Animal;
import mulot.classroom.PupilColour;
import mulot.i18n.Language;
import mulot.level.Level;
import mulot.play.Players;
import mulot.play.Seed;
import mulot.play.Solver;

/**
 * A whole session that plays itself on the real screens with a hand on mouse and keyboard: best plays, clumsy ones, a
 * hint, both languages and the teacher's page. Leaves numbered pictures, or waits at each screen for people who watch.
 */
public final class Demo {
    /** How many levels of each place are played unless asked otherwise. */
    public static final int LEVELS_A_PLACE = 3;

    private static final long LIVING = 700;
    private static final long WEIGHING = 4000;

    /** Where people watch, the hand looks around ten times a second and not forty. */
    private static final double UNHURRIED = 0.25;

    private final Shell shell;
    private final Scene scene;
    private final Hand hand;
    private final Camera camera;
    private final DemoOptions options;
    private final Seed seed;
    private final RandomGenerator random;
    private int shown;

    Demo(Shell shell, Scene scene, DemoOptions options) {
        this.shell = shell;
        this.scene = scene;
        this.hand = new Hand(scene, options.isWatched() ? UNHURRIED : 1);
        this.camera = new Camera(options.out());
        this.options = options;
        this.seed = options.seed();
        this.random = seed.random();
    }

    /** Plays the whole session; returns how many screens were shown. */
    int run() {
        hand.await("#play");
        take("home");
        atTheLeaf();
        var levels = chosen();
        asPupil();
        playWell(levels.getFirst(), true);
        toHome();
        inEnglish();
        asPupil();
        playClumsily(levels.getFirst());
        playWell(levels.getFirst(), false);
        for (var level : levels.subList(1, levels.size())) {
            playWell(level, true);
        }
        playWell(shell.seances().weighed(shell.levels()).getFirst(), true);
        withComfort();
        take("map-at-the-end");
        toHome();
        if (options.adults()) {
            asTeacher();
        }
        return shown;
    }

    /** Of each place the first level, the last, and some between. */
    private List<Level<?, ?, ?>> chosen() {
        var chosen = new ArrayList<Level<?, ?, ?>>();
        for (var place : MapPlace.values()) {
            var path = place.path(shell.seances().seen(shell.levels()));
            var count = Math.min(options.levels(), path.size());
            for (var i = 0; i < count; i++) {
                chosen.add(path.get(count == 1 ? 0 : i * (path.size() - 1) / (count - 1)));
            }
        }
        return chosen;
    }

    /** What the program consumes, and what something that moves costs. */
    private void atTheLeaf() {
        hand.click("#leaf");
        hand.await("#leaf-screen");
        hand.click("#still-switch");
        hand.rest(WEIGHING);
        take("leaf-moving");
        hand.click("#still-switch");
        hand.rest(WEIGHING);
        take("leaf-still");
        hand.click("#back");
        hand.await("#play");
    }

    /** Large words, black and white: the screens as some pupils need them. */
    private void withComfort() {
        hand.click("#settings");
        hand.await("#done");
        take("settings");
        hand.click("#set-text-150");
        hand.click("#set-contrast-true");
        take("settings-large-contrast");
        hand.click("#done");
        hand.await("#place-house");
        take("map-large-contrast");
        hand.click("#settings");
        hand.click("#set-text-100");
        hand.click("#set-contrast-false");
        hand.click("#done");
        hand.click("#album");
        hand.await("#back");
        take("album");
        hand.click("#back");
        hand.await("#place-house");
    }

    private void take(String name) {
        shown++;
        hand.rest(60);
        options.report().shown(name);
        if (options.isWatched()) {
            hand.rest(options.rest().toMillis());
            return;
        }
        Hand.onScreen(() -> {
            camera.take(scene, name);
            return true;
        });
    }

    private void asPupil() {
        hand.click("#play");
        hand.await("#animal-fox");
        var animal = any(List.of(Animal.values()));
        var colour = any(List.of(PupilColour.values()));
        hand.click("#animal-" + animal.id());
        hand.click("#colour-" + colour.id());
        take("animal");
        hand.click("#me");
        hand.await("#place-house");
        take("map");
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Chooses a PIN the first time, gives it later. */
    private void asTeacher() {
        hand.click("#teacher");
        hand.await("#digit-1");
        take("pin");
        for (var typed = 0; typed < 2 && !hand.sees("#attempts-screen"); typed++) {
            for (var digit : List.of(2, 0, 2, 6)) {
                hand.click("#digit-" + digit);
            }
            hand.click("#confirm");
            hand.rest(LIVING);
        }
        hand.await("#by-pupil");
        take("teacher");
        new DemoSeance(hand, this::take).lead(options.isWatched());
        hand.click("#back");
        hand.await("#play");
    }

    private void inEnglish() {
        hand.click("#language-" + Language.EN.code());
        hand.await("#play");
        take("home-english");
    }

    private void toHome() {
        hand.type(KeyCode.ESCAPE);
        hand.await("#animal-fox");
        hand.type(KeyCode.ESCAPE);
        hand.await("#play");
    }

    private void playWell(Level<?, ?, ?> level, boolean pictures) {
        open(level);
        var moves = bestPlay(level);
        for (var i = 0; i < moves.size(); i++) {
            if (pictures && i == 1) {
                take(level.id() + "-playing");
            }
            make(moves.get(i));
        }
        if (pictures) {
            hand.rest(LIVING);
            take(level.id() + "-living");
        }
        hand.await("#result-title");
        hand.rest(2 * LIVING);
        take(level.id() + "-result");
        hand.click("#continue");
        hand.await("#place-house");
    }

    private void open(Level<?, ?, ?> level) {
        Hand.onScreen(() -> {
            shell.plays().open(level);
            return true;
        });
        hand.await("#hint");
    }

    /** Where people watch, a move comes after as much thought as a quarter of a look at a screen. */
    private void make(String move) {
        hand.rest(options.rest().toMillis() / 4);
        var gesture = Hand.onScreen(() -> shell.playing().orElseThrow().gesture(move));
        gesture.first().ifPresent(hand::click);
        if (gesture.to().isPresent()) {
            hand.drag(gesture.on(), gesture.to().get());
        } else {
            hand.click(gesture.on());
        }
    }

    /** Drops things nowhere, asks for hints, plays at random, leaves by mistake and stays. */
    private void playClumsily(Level<?, ?, ?> level) {
        open(level);
        var moves = anyPlay(level);
        var first = Hand.onScreen(() -> shell.playing().orElseThrow().gesture(moves.getFirst()));
        hand.drag(first.on(), "#back");
        hand.await("#hint");
        hand.hold(first.on(), first.to().orElse(first.on()));
        take(level.id() + "-dragging");
        hand.letGo();
        for (var step = 0; step < 3; step++) {
            hand.type(KeyCode.H);
            hand.rest(200);
        }
        take(level.id() + "-hint");
        hand.type(KeyCode.ESCAPE);
        hand.await("#stay");
        take("leave-question");
        hand.click("#stay");
        for (var move : moves.subList(1, moves.size())) {
            make(move);
        }
        hand.await("#result-title");
        hand.rest(2 * LIVING);
        take(level.id() + "-not-yet");
        hand.click("#back");
        hand.await("#place-house");
    }

    private <L, S, M> List<String> bestPlay(Level<L, S, M> level) {
        var recorded = level.envelope().win().filter(win -> win.seed().equals(seed));
        if (recorded.isPresent()) {
            return recorded.get().moves();
        }
        var rules = level.kind().rules();
        return new Solver<>(rules)
                .best(level.start(seed)).orElseThrow().moves().stream()
                        .map(rules::write)
                        .toList();
    }

    /** Some play that does not win. */
    private <L, S, M> List<String> anyPlay(Level<L, S, M> level) {
        var rules = level.kind().rules();
        while (true) {
            var moves = Players.randomPlay(rules, level.start(seed), random);
            var end = level.start(seed);
            for (var move : moves) {
                end = rules.play(end, move);
            }
            if (rules.judge(end).stars() == 0) {
                return moves.stream().map(rules::write).toList();
            }
        }
    }

    /** Plays on a thread of its own, then closes the window. */
    static void start(Shell shell, Scene scene, DemoOptions options) {
        Thread.ofPlatform().name("demo").start(() -> {
            try {
                options.report().ended(new Demo(shell, scene, options).run());
            } finally {
                Platform.exit();
            }
        });
    }
}
