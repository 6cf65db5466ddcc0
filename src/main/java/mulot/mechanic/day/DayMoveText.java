package mulot.mechanic.day;

import java.util.Optional;

/** Moves from the short texts of recorded plays. */
final class DayMoveText {
    private static final String SLOT = "\\d{1,2}";

    private DayMoveText() {}

    static Optional<DayMove> read(String text) {
        var words = text.split(" ", -1);
        return switch (words[0]) {
            case "place" ->
                words.length == 3 && isSlot(words[1])
                        ? Optional.of(new DayMove.Place(Integer.parseInt(words[1]), words[2]))
                        : Optional.empty();
            case "shift" ->
                words.length == 3 && isSlot(words[1]) && isSlot(words[2])
                        ? Optional.of(new DayMove.Shift(Integer.parseInt(words[1]), Integer.parseInt(words[2])))
                        : Optional.empty();
            case "clear" ->
                words.length == 2 && isSlot(words[1])
                        ? Optional.of(new DayMove.Clear(Integer.parseInt(words[1])))
                        : Optional.empty();
            case "silence" ->
                words.length == 2 && isSlot(words[1])
                        ? Optional.of(new DayMove.Silence(Integer.parseInt(words[1])))
                        : Optional.empty();
            default -> text.equals("go") ? Optional.of(new DayMove.Go()) : Optional.empty();
        };
    }

    private static boolean isSlot(String word) {
        return word.matches(SLOT);
    }
}
