package mulot.shell;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import mulot.level.Level;
import mulot.mechanic.Mechanics;
import mulot.play.Attempt;
import mulot.play.Seed;
import mulot.store.RecordedAttempt;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** The life of a level on the screen: opened, recorded, told, tried again, left. */
final class Plays {
    /** So many failures in a row are enough. */
    private static final int PATIENCE = 3;

    private final Shell shell;
    private final Supplier<Seed> chance;

    Plays(Shell shell, Supplier<Seed> chance) {
        this.shell = shell;
        this.chance = chance;
    }

    /** Opens a level, for nobody in particular when nobody sits there; the very first one shows the way, and after three failures in a row it asks for a little less. */
    void open(Level<?, ?, ?> level) {
        shell.village().turnTo(MapPlace.of(level.envelope().mechanic()));
        if (shell.team().isEmpty()) {
            shell.screens().show(new PlayScreen<>(shell, level, chance.get(), false, false));
            return;
        }
        var who = shell.team().first();
        var stars = shell.storage().ask(book -> book.bestStars(who));
        shell.answered(
                stars,
                best -> shell.answered(isStuck(level), stuck -> {
                    var guided = level.envelope().difficulty() == 1 && !best.containsKey(level.id());
                    shell.screens().show(new PlayScreen<>(shell, level, chance.get(), stuck, guided));
                }));
    }

    private CompletableFuture<Boolean> isStuck(Level<?, ?, ?> level) {
        if (shell.team().isEmpty()) {
            return CompletableFuture.completedFuture(false);
        }
        var who = shell.team().first();
        return shell.storage().ask(book -> book.failuresInARow(who, level.id()) >= PATIENCE);
    }

    /** Writes an attempt, for each one at the machine; done when it is safely on disk. */
    CompletableFuture<Void> record(Level<?, ?, ?> level, Attempt attempt) {
        var all = shell.team().all();
        return shell.storage().tell(book -> book.record(all, level.envelope().mechanic(), attempt));
    }

    /** Puts secrets into the album of each one at the machine; gives those that are new to somebody. */
    CompletableFuture<List<String>> found(List<String> secrets) {
        var all = shell.team().all();
        return shell.storage()
                .ask(book -> all.stream()
                        .flatMap(who -> book.found(who, secrets).stream())
                        .distinct()
                        .toList());
    }

    /** Stars, why, and a fact. */
    void tell(PlayScreen<?, ?, ?> play, Attempt attempt) {
        var fact = play.level().envelope().facts().stream()
                .flatMap(id -> shell.library().fact(id).stream())
                .findFirst();
        var result = new ResultScreen(shell, play, attempt, fact);
        shell.screens().cover(result);
        shell.answered(found(play.discovered()), fresh -> result.discovered(Mechanics.secrets(fresh)));
    }

    /**
     * Shows a recorded play once more.
     *
     * @param back where the way back leads
     * @return false when the level has been changed since, or is gone
     */
    boolean watch(RecordedAttempt recorded, Runnable back) {
        var told = Decisions.tell(recorded, shell.catalog().join(), shell.texts());
        told.ifPresent(play -> shell.screens().show(new WatchScreen<>(shell, play.level(), recorded.attempt(), back)));
        return told.isPresent();
    }

    /** Another try: back into the plan that was just lived, or anew where the play cannot go on. */
    void again(PlayScreen<?, ?, ?> play) {
        if (!play.canResume()) {
            open(play.level());
            return;
        }
        shell.answered(isStuck(play.level()), stuck -> {
            if (stuck && !play.isEasier()) {
                shell.screens().show(play.easier());
            } else {
                shell.screens().cover(play);
                play.resume();
            }
        });
    }

    /** Leaves a level, after asking when something would be lost. */
    void leave(Guarded guarded) {
        if (guarded.mayLeave()) {
            shell.village().open();
            return;
        }
        var texts = shell.texts();
        var screens = shell.screens();
        var stay = Buttons.of("leaf", Icon.PLAY.node(36), texts.get("screens.leave.stay"), screens::closeQuestion);
        stay.setId("stay");
        var go = Buttons.of("paper", Icon.BACK.node(36), texts.get("screens.leave.go"), shell.village()::open);
        go.setId("leave");
        screens.ask(new Overlay(Art.picture("mulot/think", 200), texts.get("screens.leave.question"))
                .answer(stay)
                .answer(go));
    }
}
