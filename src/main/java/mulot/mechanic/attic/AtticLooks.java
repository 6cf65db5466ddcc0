package mulot.mechanic.attic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** How boxes look: what shows at first sight which are copies of the same thing. */
final class AtticLooks {
    private static final int TINTS = 8;

    /** Pictures of boxes that another name of the icon set stands for. */
    private static final Map<String, String> ICONS =
            Map.of("guitar", "music", "football", "ball", "book", "book-stack");

    /** Children who own boxes, by the first names that the levels know. */
    private static final Map<String, String> FACES =
            Map.of("Lina", "lina", "Tom", "sam", "Inès", "mina", "Hugo", "ali", "Léa", "lina");

    /** Faces for other first names, in turn. */
    private static final List<String> OTHERS = List.of("malo", "mina", "sam", "lina", "ali");

    private AtticLooks() {}

    /** The icon for a box. */
    static String icon(Box box) {
        return ICONS.getOrDefault(box.picture(), box.picture());
    }

    /** The face of an owner: one for each first name of a level. */
    static String face(AtticLevel level, String owner) {
        var owners = level.boxes().stream()
                .flatMap(box -> box.owner().stream())
                .distinct()
                .toList();
        return FACES.getOrDefault(owner, OTHERS.get(Math.max(0, owners.indexOf(owner)) % OTHERS.size()));
    }

    /** Which of the mystery photos lies under a box that had no name, from 1. */
    static int mystery(Box box) {
        return switch (box.picture()) {
            case "dog" -> 3;
            case "cake" -> 2;
            default -> 1;
        };
    }

    /** The number of its colour: copies have the same, neighbours another one. */
    static int tint(AtticLevel level, Box box) {
        var first = level.firstCopy(level.index(box.id()));
        return (int) IntStream.range(0, first)
                        .filter(index -> level.firstCopy(index) == index)
                        .count()
                % TINTS;
    }

    /**
     * One copy of several.
     *
     * @param number from 1
     * @param count of all copies
     */
    record Copy(int number, int count) {}

    /** Which copy a box is, if there are others. */
    static Optional<Copy> copy(AtticLevel level, Box box) {
        var copies = level.boxes().stream()
                .filter(other -> other.equals(box) || other.isCopyOf(box))
                .toList();
        return copies.size() == 1 ? Optional.empty() : Optional.of(new Copy(copies.indexOf(box) + 1, copies.size()));
    }

    /** About how wide words are, letters being of a width. */
    static double width(String words, double letter) {
        return words.length() * letter;
    }

    /** On how many lines of a width words stand; one more when a word is wider than that. */
    static int lines(String words, double letter, double room) {
        var lines = 1;
        var x = 0.0;
        for (var word : words.split(" ", -1)) {
            var wide = width(word, letter);
            if (x > 0 && x + letter + wide > room) {
                lines++;
                x = 0;
            }
            lines += wide > room ? 1 : 0;
            x += (x > 0 ? letter : 0) + wide;
        }
        return lines;
    }
}
