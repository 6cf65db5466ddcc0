package mulot.level;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The JSON of a file, read strictly. */
final class SourceText {
    private static final int LARGEST = 1_000_000;

    private SourceText() {}

    /** Nothing when there is a problem; the report then has it. */
    static Optional<Node> read(Path file, Report report) {
        return text(file, report).flatMap(text -> NodeReader.read(text, report));
    }

    /** The same, sooner: every value, and what is told of it, stands at {@link Place#START}. */
    static Optional<Node> readWithoutPlaces(Path file, Report report) {
        return text(file, report).flatMap(text -> NodeReader.readWithoutPlaces(text, report));
    }

    private static Optional<String> text(Path file, Report report) {
        try {
            if (Files.size(file) > LARGEST) {
                report.add(Place.START, "$", "file.too-large", LARGEST);
                return Optional.empty();
            }
            return decoded(Files.readAllBytes(file), report);
        } catch (IOException failure) {
            report.add(Place.START, "$", "file.unreadable", String.valueOf(failure.getMessage()));
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(byte[] bytes, Report report) {
        var input = ByteBuffer.wrap(bytes);
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(input).toString();
            // Some editors of Windows begin a file with this mark; it is harmless.
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            var good = new String(bytes, 0, input.position(), StandardCharsets.UTF_8);
            report.add(new Lines(good).place(good.length()), "$", "file.not-utf8");
            return Optional.empty();
        }
    }
}
