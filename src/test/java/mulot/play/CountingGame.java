package mulot.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mulot.play.CountingGame.Move;
import mulot.play.CountingGame.Sum;
import mulot.play.CountingGame.Tally;

/** The smallest game that has everything: add 1 to 3 a turn, reach the goal, never pass it, perhaps against a clock. */
public final class CountingGame implements Rules<Sum, Tally, Move> {
    private static final int LARGEST = 3;
    private static final int SLACK = 2;

    /**
     * A level.
     *
     * @param seconds 0 without a clock
     */
    public record Sum(int goal, int turns, int seconds, Stars stars) {}

    /**
     * What was added so far.
     *
     * @param first what the seed gave, 0 or 1
     */
    public record Tally(Sum level, int first, List<Integer> added, int seconds) {
        int total() {
            return first + added.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** What can be done. */
    public sealed interface Move {
        record Add(int number) implements Move {}

        record Remove(int index) implements Move {}

        record Tick() implements Move {}
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Tally start(Sum level, Seed seed) {
        return new Tally(level, seed.random().nextInt(2), List.of(), 0);
    }

    @Override
    public Tally play(Tally state, Move move) {
        if (judge(state).isDecided()) {
            return state;
        }
        var added = new ArrayList<>(state.added());
        var seconds = state.seconds();
        switch (move) {
            case Move.Add(var number) when number >= 1 && number <= LARGEST -> added.add(number);
            case Move.Remove(var index)
            when index >= 0 && index < added.size() ->
                added.subList(index, index + 1).clear();
            case Move.Tick() -> seconds += state.level().seconds() > 0 ? 1 : 0;
            case Move.Add notAllowed -> {}
            case Move.Remove notAllowed -> {}
        }
        return new Tally(state.level(), state.first(), List.copyOf(added), seconds);
    }

    @Override
    public Verdict judge(Tally state) {
        var level = state.level();
        if (state.total() > level.goal()) {
            return new Verdict.Lost("count.lost.too-much");
        }
        if (state.added().size() == level.turns()) {
            return state.total() >= level.goal() - SLACK
                    ? new Verdict.Won(state.total(), level.stars().of(state.total()))
                    : new Verdict.Lost("count.lost.too-little");
        }
        return level.seconds() > 0 && state.seconds() >= level.seconds()
                ? new Verdict.Lost("count.lost.late")
                : new Verdict.Ongoing();
    }

    @Override
    public List<Move> moves(Tally state) {
        return judge(state).isDecided()
                ? List.of()
                : IntStream.rangeClosed(1, LARGEST)
                        .<Move>mapToObj(Move.Add::new)
                        .toList();
    }

    @Override
    public List<Move> takeBacks(Tally state) {
        return IntStream.range(0, state.added().size())
                .<Move>mapToObj(Move.Remove::new)
                .toList();
    }

    @Override
    public Optional<Move> tick() {
        return Optional.of(new Move.Tick());
    }

    @Override
    public Object essence(Tally state) {
        return List.of(state.total(), state.added().size(), state.seconds());
    }

    @Override
    public int promise(Tally state) {
        return state.total() > state.level().goal() ? -1 : state.total();
    }

    @Override
    public int weakestWin(Sum level) {
        return level.goal() - SLACK;
    }

    @Override
    public List<Lesson<Tally>> lessons(Sum level) {
        return List.of();
    }

    @Override
    public String write(Move move) {
        return switch (move) {
            case Move.Add(var number) -> "add " + number;
            case Move.Remove(var index) -> "remove " + index;
            case Move.Tick() -> "tick";
        };
    }

    @Override
    public Optional<Move> read(String text) {
        if (text.equals("tick")) {
            return tick();
        }
        return Stream.of(text)
                .filter(known -> known.matches("(add|remove) \\d"))
                .<Move>map(known -> {
                    var number = Integer.parseInt(known.substring(known.length() - 1));
                    return known.startsWith("add") ? new Move.Add(number) : new Move.Remove(number);
                })
                .findFirst();
    }
}
