package mulot.level;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import mulot.i18n.Language;
import mulot.i18n.LocalText;
import mulot.i18n.Texts;

/**
 * Something wrong in a level file, for the adult who wrote it.
 *
 * @param file where
 * @param line from 1
 * @param column from 1, in characters
 * @param path the place in the JSON, for example {@code $.body.slots}
 * @param key of the sentence in the bundle {@code problems}
 * @param arguments what the sentence names
 */
public record Problem(Path file, int line, int column, String path, String key, List<Object> arguments) {
    static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparingInt(Problem::column);

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** What is wrong and the remedy, in one or two sentences. */
    public String in(Language language) {
        var words = arguments.stream()
                .map(argument -> argument instanceof LocalText text ? text.in(language) : argument)
                .toArray();
        return Texts.in(language).get("problems." + key, words);
    }

    /** As compilers write it, so that editors can jump to the place. */
    public String line(Language language) {
        return file + ":" + line + ":" + column + ": " + path + ": " + in(language);
    }
}
