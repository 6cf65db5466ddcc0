package mulot.shell;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import mulot.classroom.Answering;
import mulot.i18n.Texts;
import mulot.ui.Art;
import mulot.ui.Board;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** The projector: the seven phases, a calm clock, and what the phase needs. */
final class SeanceScreen extends Pane {
    private static final String PANEL = "panel";

    private final SeanceRun run;
    private final Texts texts;
    private final SeancePath path;
    private final ClockCard clock;
    private final Button before;
    private final Button pause;
    private final Button next;
    private final Shell shell;
    private Optional<Sight> shown = Optional.empty();

    /** All that the time changes: asked again and again, and most of the time the same. */
    private record Sight(int phase, boolean running, Duration length, long seconds, double share, long untilSwap) {
        boolean hasPhaseOf(Sight other) {
            return phase == other.phase;
        }

        boolean hasWaysOf(Sight other) {
            return hasPhaseOf(other) && running == other.running && (seconds == 0) == (other.seconds == 0);
        }
    }

    SeanceScreen(Shell shell, SeanceRun run) {
        this.shell = shell;
        this.run = run;
        this.texts = shell.texts();
        setId("seance-screen");
        getStyleClass().add("projector");
        path = new SeancePath(run.seance().plan(), texts);
        clock = new ClockCard(run, texts);
        before = way("paper", Icon.BACK, "before", run::previous);
        var extend = way("paper", Icon.PLUS, "extend", run::extend);
        extend.setAccessibleText(texts.get("seance.extend-say"));
        pause = way("leaf", Icon.PAUSE, "pause", run::pauseOrResume);
        next = way("paper", Icon.PLAY, "next", this::goOn);
        pause.getStyleClass().add("first");
        var leave = way("flat-light", Icon.CROSS, "leave", this::leave);
        getChildren()
                .addAll(
                        night(),
                        path,
                        clock,
                        Buttons.at(before, 32, 612, 236, 80),
                        Buttons.at(extend, 284, 612, 200, 80),
                        Buttons.at(pause, 500, 612, 252, 80),
                        Buttons.at(leave, 768, 612, 184, 80),
                        Buttons.at(next, 968, 612, 280, 80));
        run.tell(this::refresh);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        refresh();
    }

    private static Region night() {
        var night = new Region();
        night.getStyleClass().add("night");
        return Buttons.at(
                night, Art.BLEED_X, Art.BLEED_Y, Board.WIDTH - 2 * Art.BLEED_X, Board.HEIGHT - 2 * Art.BLEED_Y);
    }

    private Button way(String kind, Icon sign, String key, Runnable action) {
        var way = Buttons.of(kind, sign.node(30), texts.get("seance." + key), action);
        way.setId("seance-" + key);
        return way;
    }

    private void goOn() {
        if (run.clock().isLast()) {
            shell.seances().end();
        } else {
            run.next();
        }
    }

    /** To the first screen; the séance stands still meanwhile. */
    private void leave() {
        if (run.clock().isRunning()) {
            run.pauseOrResume();
        }
        shell.home();
    }

    /** Draws anew what has changed; a picture that would be the same is left alone. */
    void refresh() {
        var now = sight();
        if (shown.filter(now::equals).isPresent()) {
            return;
        }
        var before = shown;
        shown = Optional.of(now);
        if (before.filter(now::hasPhaseOf).isEmpty()) {
            showPhase(now.phase());
        }
        if (before.filter(now::hasWaysOf).isEmpty()) {
            showWays();
        }
        clock.refresh();
        if (lookup("#" + PANEL) instanceof PlayPanel playing) {
            playing.refresh();
        }
    }

    private Sight sight() {
        var now = run.clock();
        return new Sight(
                now.place().phase(),
                now.isRunning(),
                now.length(),
                clock.seconds(),
                now.share(),
                run.isLastTurn() ? 0 : run.minutesUntilSwap());
    }

    private void showPhase(int phase) {
        path.show(phase);
        getChildren().removeIf(node -> PANEL.equals(node.getId()));
        var panel = panel();
        panel.setId(PANEL);
        getChildren().add(Panel.place(panel));
        before.setDisable(run.clock().isFirst());
        next.setText(texts.get(run.clock().isLast() ? "seance.end" : "seance.next"));
    }

    private void showWays() {
        var running = run.clock().isRunning();
        pause.setText(texts.get(running ? "seance.pause" : "seance.resume"));
        pause.setGraphic((running ? Icon.PAUSE : Icon.PLAY).node(30));
        var mayGoOn = running || run.clock().isOver();
        lead(pause, !mayGoOn);
        lead(next, mayGoOn);
    }

    /** The one green button is what the adult does next. */
    private static void lead(Button way, boolean leads) {
        way.getStyleClass().removeAll("leaf", "paper");
        way.getStyleClass().add(leads ? "leaf" : "paper");
    }

    private Region panel() {
        var byHands = run.seance().plan().answering() == Answering.BY_HANDS;
        return switch (run.phase()) {
            case BEFORE, AFTER -> byHands ? new AskPanel(shell, run) : new AnswersPanel(shell, run);
            case DEMO -> new DemoPanel(shell, run);
            case PLAY -> new PlayPanel(shell, run);
            case DEBRIEF -> new DebriefPanel(shell, run);
            case PLEDGE -> new PledgePanel(shell, run);
            case BREAK -> new BreakPanel(texts);
        };
    }

    /** The keys 1 to 4 count a hand. */
    private void typed(KeyEvent event) {
        var choice = "1234".indexOf(event.getCharacter());
        if (choice >= 0 && !event.getCharacter().isEmpty()) {
            counters().stream().skip(choice).findFirst().ifPresent(counter -> counter.add(1));
            event.consume();
        }
    }

    private List<Counter> counters() {
        return lookupAll(".counter").stream()
                .filter(SeanceScreen::isShown)
                .filter(Counter.class::isInstance)
                .map(Counter.class::cast)
                .toList();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
