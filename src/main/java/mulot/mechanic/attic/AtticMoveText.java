package mulot.mechanic.attic;

import java.util.Optional;
import mulot.play.LevelId;

/** Moves as the short texts of recorded plays, and back. */
final class AtticMoveText {
    private AtticMoveText() {}

    static String write(AtticMove move) {
        return switch (move) {
            case AtticMove.Put(var box, var place) -> "put " + box + " " + place.id();
            case AtticMove.Name(var box) -> "name " + box;
            case AtticMove.Unname(var box) -> "unname " + box;
            case AtticMove.Choose(var film) -> "choose " + film;
            case AtticMove.Go() -> "go";
        };
    }

    static Optional<AtticMove> read(String text) {
        var words = text.split(" ", -1);
        if (words.length == 1) {
            return text.equals("go") ? Optional.of(new AtticMove.Go()) : Optional.empty();
        }
        if (!LevelId.isWellFormed(words[1])) {
            return Optional.empty();
        }
        if (words.length == 3) {
            return words[0].equals("put")
                    ? Place.ofId(words[2]).map(place -> new AtticMove.Put(words[1], place))
                    : Optional.empty();
        }
        return words.length == 2 ? about(words[0], words[1]) : Optional.empty();
    }

    private static Optional<AtticMove> about(String verb, String id) {
        return switch (verb) {
            case "name" -> Optional.of(new AtticMove.Name(id));
            case "unname" -> Optional.of(new AtticMove.Unname(id));
            case "choose" -> Optional.of(new AtticMove.Choose(id));
            default -> Optional.empty();
        };
    }
}
