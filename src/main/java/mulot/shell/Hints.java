package mulot.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import mulot.i18n.Texts;
import mulot.level.Level;
import mulot.mechanic.Mechanic;
import mulot.mechanic.Mechanics;
import mulot.play.Advice;
import mulot.play.Adviser;

/** Hints of one level in three steps, thought out on a thread of their own. */
final class Hints<L, S, M> {
    private static final int GUIDED_MOVES = 2;

    private final ExecutorService thinker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("hints").factory());
    private final Mechanic<L, S, M> mechanic;
    private Optional<Adviser<L, S, M>> adviser;
    private final List<String> ownWords;
    private final Texts texts;
    private int guidedMoves;
    private int step;
    private Optional<Advice<M>> advice = Optional.empty();
    private long question;

    /**
     * @param start of the play
     * @param guided whether the first moves are shown without being asked for: the first level teaches by doing
     */
    Hints(Level<L, S, M> level, S start, boolean guided, Texts texts) {
        this.texts = texts;
        this.mechanic = Mechanics.of(level);
        var wise = new Adviser<>(level.kind().rules(), level.envelope().stars());
        this.adviser = Optional.of(wise);
        this.guidedMoves = guided ? GUIDED_MOVES + 1 : 0;
        this.ownWords = level.envelope().hints().stream()
                .map(text -> text.in(texts.language()))
                .toList();
        thinkUntilLeft(() -> wise.prepare(start));
    }

    /** The next step, told on the JavaFX thread: its sentence, and from the third step on what to point at. */
    void next(S state, BiConsumer<String, Optional<Advice<M>>> told) {
        if (advice.isPresent()) {
            tell(state, told);
            return;
        }
        think(state, thought -> {
            advice = Optional.of(thought);
            tell(state, told);
        });
    }

    private void tell(S state, BiConsumer<String, Optional<Advice<M>>> told) {
        var thought = advice.orElseThrow();
        var sentences = mechanic.hint(state, thought, texts);
        var now = Math.min(step, sentences.size() - 1);
        var sentence = step < ownWords.size() && step < sentences.size() - 1 ? ownWords.get(step) : sentences.get(now);
        told.accept(sentence, now == sentences.size() - 1 ? advice : Optional.empty());
        step++;
    }

    /** Shows the way in the first moves of a guided level. */
    void guide(S state, Consumer<M> pointer) {
        if (guidedMoves > 0) {
            guidedMoves--;
            if (guidedMoves > 0) {
                think(state, thought -> {
                    if (thought instanceof Advice.Next<M>(var move)) {
                        pointer.accept(move);
                    }
                });
            }
        }
    }

    private void think(S state, Consumer<Advice<M>> then) {
        var asked = ++question;
        adviser.ifPresent(wise -> thinkUntilLeft(() -> {
            var thought = wise.advise(state);
            Platform.runLater(() -> {
                if (asked == question) {
                    then.accept(thought);
                }
            });
        }));
    }

    private void thinkUntilLeft(Runnable thinking) {
        thinker.execute(() -> {
            try {
                thinking.run();
            } catch (CancellationException _) {
                thinker.shutdownNow(); // the level was left: nobody waits for a hint
            }
        });
    }

    /** The state has changed: the next hint starts anew. */
    void forget() {
        advice = Optional.empty();
        step = 0;
        question++;
    }

    /** Ends all thinking and lets go of what was thought: it can be large. */
    void close() {
        question++;
        adviser = Optional.empty();
        thinker.shutdownNow();
    }
}
