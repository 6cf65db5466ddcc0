package mulot.level;

import java.util.List;
import mulot.play.Advice;
import mulot.play.Adviser;
import mulot.play.Lesson;
import mulot.play.Players;
import mulot.play.Rules;
import mulot.play.SearchTooLarge;
import mulot.play.Seed;
import mulot.play.Solver;
import mulot.play.Stars;
import mulot.play.Verdict;

/**
 * Proves that a level is fair: it can be won with three stars, it is as hard as it says, and what wins is what it
 * teaches.
 */
public final class LevelCheck<L, S, M> {
    private static final int RANDOM_GAMES = 4_000;
    private static final Seed RANDOM_PLAYER = new Seed(2026);
    private static final int GREEDY_FROM = 4;
    private static final int SEVERAL_WAYS_FROM = 3;
    private static final int PERCENT = 100;

    private final Level<L, S, M> level;
    private final Rules<L, S, M> rules;
    private final Report report;
    private final S start;
    private final Solver<L, S, M> solver;
    private final Stars stars;

    private final int limit;

    private LevelCheck(Level<L, S, M> level, int limit) {
        this.limit = limit;
        this.level = level;
        this.rules = level.kind().rules();
        this.report = new Report(level.file());
        this.start = level.start(level.envelope().win().map(RecordedWin::seed).orElse(new Seed(0)));
        this.solver = new Solver<>(rules, limit);
        this.stars = level.envelope().stars();
    }

    /**
     * What was found.
     *
     * @param best the solver's best score; 0, like the other numbers, when there is none
     * @param proposed the stars that belong to it
     * @param visited positions the solver looked at
     * @param randomWinRate of a player who plays anything, 0 to 1
     * @param greedyStars of a player who sees one step ahead, 0 to 3; where facts are hidden, with the best of luck
     * @param problems one for each proof that failed
     * @param bestPlay moves as text; empty when the level cannot be won
     */
    public record Proof(
            int best,
            Stars proposed,
            int visited,
            double randomWinRate,
            int greedyStars,
            List<Problem> problems,
            List<String> bestPlay) {}

    public static <L, S, M> Proof prove(Level<L, S, M> level) {
        return prove(level, Solver.DEFAULT_LIMIT);
    }

    /** @param limit positions the solver may remember */
    static <L, S, M> Proof prove(Level<L, S, M> level, int limit) {
        return new LevelCheck<>(level, limit).prove();
    }

    private Proof prove() {
        try {
            var best = solver.best(start);
            return best.isPresent() ? proved(best.get()) : unproved("proof.no-win");
        } catch (SearchTooLarge tooLarge) {
            return unproved("proof.too-large", limit);
        }
    }

    private Proof unproved(String key, Object... arguments) {
        fails("$.body", key, arguments);
        return new Proof(0, stars, solver.visited(), 0, 0, report.problems(), List.of());
    }

    private Proof proved(Solver.Line<M> best) {
        var random = Players.winRate(rules, start, RANDOM_PLAYER, RANDOM_GAMES);
        var greedy = rules.lookAlikes(start).stream()
                .mapToInt(
                        possible -> rules.judge(Players.greedy(rules, possible)).stars())
                .max()
                .orElseThrow();
        var score = best.score();
        var proposed = Stars.between(Math.min(rules.weakestWin(level.body()), score), score);
        checkStars(score, proposed);
        checkChance(random);
        checkGreedy(greedy);
        checkLessons(proposed.three());
        checkWays(proposed.three());
        checkRecordedWin();
        var play = best.moves().stream().map(rules::write).toList();
        return new Proof(score, proposed, solver.visited(), random, greedy, report.problems(), play);
    }

    private void fails(String path, String key, Object... arguments) {
        report.add(level.place(path), path, key, arguments);
    }

    private void checkStars(int best, Stars proposed) {
        if (best < stars.three()) {
            fails("$.stars", "proof.three-stars", stars.three(), best, proposed.three());
        } else if (!stars.equals(proposed)) {
            fails("$.stars", "proof.stars", best, proposed.one(), proposed.two(), proposed.three());
        }
    }

    private void checkChance(double random) {
        var band = Chance.of(level.envelope().difficulty());
        if (random < band.least()) {
            fails("$.difficulty", "proof.too-hard", percent(random), percent(band.least()), percent(band.most()));
        } else if (random > band.most()) {
            fails("$.difficulty", "proof.too-easy", percent(random), percent(band.least()), percent(band.most()));
        }
    }

    private static double percent(double rate) {
        return rate * PERCENT;
    }

    private void checkGreedy(int greedy) {
        if (level.envelope().difficulty() >= GREEDY_FROM && greedy == 3) {
            fails("$.difficulty", "proof.greedy", GREEDY_FROM);
        }
    }

    private void checkLessons(int three) {
        for (var lesson : rules.lessons(level.body())) {
            rules.lookAlikes(start).stream()
                    .flatMap(possible -> Solver.peeking(rules, lesson.contradicts()).best(possible).stream())
                    .mapToInt(Solver.Line::score)
                    .max()
                    .ifPresent(against -> checkLesson(lesson, against, three));
        }
    }

    private void checkLesson(Lesson<S> lesson, int against, int three) {
        if (against >= three) {
            fails("$.body", "proof." + lesson.key(), against, three);
        }
    }

    private void checkWays(int three) {
        if (level.envelope().difficulty() >= SEVERAL_WAYS_FROM
                && solver.playsReaching(start, three, 2).size() == 1) {
            fails("$.body", "proof.one-way");
        }
    }

    private void checkRecordedWin() {
        var win = level.envelope().win();
        if (win.isEmpty()) {
            fails("$.win", "proof.win-missing", level.id().value());
            return;
        }
        var adviser = new Adviser<>(rules, stars);
        adviser.prepare(start);
        var state = start;
        var moves = win.get().moves();
        for (var step = 0; step < moves.size(); step++) {
            checkAdvice(adviser, state, step);
            var now = state;
            var next = rules.read(moves.get(step)).map(move -> rules.play(now, move));
            if (next.isEmpty() || next.get().equals(state)) {
                fails(move(step), next.isEmpty() ? "proof.no-move" : "proof.move-refused", moves.get(step));
                return;
            }
            state = next.get();
        }
        checkScore(state, win.get().score());
    }

    private void checkAdvice(Adviser<L, S, M> adviser, S state, int step) {
        if (!rules.judge(state).isDecided() && adviser.advise(state) instanceof Advice.Undo<M>()) {
            fails(move(step), "proof.no-advice", step);
        }
    }

    private static String move(int step) {
        return "$.win.moves[" + step + "]";
    }

    private void checkScore(S end, int recorded) {
        switch (rules.judge(end)) {
            case Verdict.Won won when won.score() == recorded -> {}
            case Verdict.Won won -> fails("$.win.score", "proof.score", recorded, won.score());
            case Verdict.Lost lost -> fails("$.win", "proof.win-lost");
            case Verdict.Ongoing ongoing -> fails("$.win", "proof.win-unfinished");
        }
    }
}
