package mulot.play;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * One pupil's play of one level: the moves so far, undo, redo, ticks and the count of hints. Not thread-safe.
 *
 * @param <L> level
 * @param <S> state
 * @param <M> move
 */
public final class PlaySession<L, S, M> {
    private final Rules<L, S, M> rules;
    private final Seed seed;
    private final S start;
    private final List<M> played = new ArrayList<>();
    private final Deque<M> undone = new ArrayDeque<>();
    private S state;
    private int lasting;
    private int hints;

    public PlaySession(Rules<L, S, M> rules, L level, Seed seed) {
        this.rules = rules;
        this.seed = seed;
        this.start = rules.start(level, seed);
        this.state = start;
    }

    public Seed seed() {
        return seed;
    }

    public S state() {
        return state;
    }

    public Verdict verdict() {
        return rules.judge(state);
    }

    /** The moves that led here, in order. */
    public List<M> moves() {
        return List.copyOf(played);
    }

    /**
     * Plays a move and forgets what could be redone.
     *
     * @return false when the rules do not allow the move; nothing changes then
     */
    public boolean play(M move) {
        if (!step(move)) {
            return false;
        }
        undone.clear();
        return true;
    }

    private boolean step(M move) {
        var next = rules.play(state, move);
        if (next.equals(state)) {
            return false;
        }
        var lasts = rules.reveals(state, move);
        state = next;
        played.add(move);
        lasting = lasts ? played.size() : lasting;
        return true;
    }

    /** Lets one second pass in games with a clock; does nothing in others. */
    public void tick() {
        rules.tick().ifPresent(this::step);
    }

    /** Takes the player's last move back. Time that has passed stays passed, and what was revealed stays known. */
    public boolean undo() {
        var last = lastOfThePlayer();
        if (last < 0) {
            return false;
        }
        undone.push(played.remove(last));
        var replayed = List.copyOf(played);
        played.clear();
        state = start;
        replayed.forEach(this::step);
        return true;
    }

    /** Plays the move that was undone last again. */
    public boolean redo() {
        return !undone.isEmpty() && step(undone.pop());
    }

    public boolean canUndo() {
        return lastOfThePlayer() >= 0;
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    private int lastOfThePlayer() {
        var tick = rules.tick();
        for (var i = played.size() - 1; i >= lasting; i--) {
            if (tick.isEmpty() || !tick.get().equals(played.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Counts one hint step. */
    public void hintTaken() {
        hints++;
    }

    /**
     * The record of this try.
     *
     * @param level the level's name
     * @param fingerprint of the level's body
     * @param seconds since the level was opened
     * @throws IllegalStateException while nothing is decided
     */
    public Attempt attempt(LevelId level, String fingerprint, int seconds) {
        var verdict = verdict();
        if (!verdict.isDecided()) {
            throw new IllegalStateException("the play of " + level + " is still going on");
        }
        var score = verdict instanceof Verdict.Won won ? won.score() : 0;
        var texts = played.stream().map(rules::write).toList();
        return new Attempt(level, fingerprint, rules.version(), seed, texts, score, verdict.stars(), hints, seconds);
    }
}
