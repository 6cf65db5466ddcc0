package mulot.level;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads one level file, strictly: every problem it has, or the level. */
public final class LevelFile {
    private static final int LARGEST = 1_000_000;
    private static final String EXTENSION = ".json";

    private final Path file;
    private final List<? extends LevelKind<?, ?, ?>> kinds;
    private final Library library;
    private final Report report;

    private LevelFile(Path file, List<? extends LevelKind<?, ?, ?>> kinds, Library library) {
        this.file = file;
        this.kinds = kinds;
        this.library = library;
        this.report = new Report(file);
    }

    /**
     * What a file gave.
     *
     * @param level present when there is no problem
     * @param problems in the order in which they stand in the file
     */
    public record Reading(Optional<Level<?, ?, ?>> level, List<Problem> problems) {}

    /** Reads a file as a level of one of these kinds. */
    public static Reading read(Path file, List<? extends LevelKind<?, ?, ?>> kinds, Library library) {
        return new LevelFile(file, kinds, library).read();
    }

    private Reading read() {
        Optional<Level<?, ?, ?>> level =
                text().flatMap(text -> NodeReader.read(text, report)).flatMap(this::level);
        return new Reading(report.count() == 0 ? level : Optional.empty(), report.problems());
    }

    private Optional<String> text() {
        try {
            if (Files.size(file) > LARGEST) {
                report.add(Place.START, "$", "file.too-large", LARGEST);
                return Optional.empty();
            }
            return decoded(Files.readAllBytes(file));
        } catch (IOException failure) {
            report.add(Place.START, "$", "file.unreadable", String.valueOf(failure.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<String> decoded(byte[] bytes) {
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

    private Optional<Level<?, ?, ?>> level(Node root) {
        var object = new Field(report, "$", root).object();
        if (object.isEmpty() || !(root instanceof Node.Members members)) {
            return Optional.empty();
        }
        var fields = object.get();
        if (!LevelUpgrade.isReadable(fields)) {
            return Optional.empty();
        }
        var level = level(fields, members);
        return fields.close() ? level : Optional.empty();
    }

    private Optional<Level<?, ?, ?>> level(Fields fields, Node.Members members) {
        var ids = kinds.stream().map(LevelKind::id).toList();
        var mechanic = fields.need("mechanic").flatMap(field -> field.oneOf(ids));
        var envelope = new EnvelopeReader(fields, stem(), library).read(mechanic.orElse(""));
        var body = fields.object("body");
        if (mechanic.isEmpty() || body.isEmpty()) {
            return Optional.empty();
        }
        var kind = kinds.get(ids.indexOf(mechanic.get()));
        return level(kind, envelope, body.get(), members);
    }

    private <L, S, M> Optional<Level<?, ?, ?>> level(
            LevelKind<L, S, M> kind, Envelope envelope, Fields body, Node.Members members) {
        return kind.read(body, envelope.stars())
                .map(read -> new Level<>(kind, envelope, read, fingerprint(members), file, members.places("$")));
    }

    private String stem() {
        var name = String.valueOf(file.getFileName());
        return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }

    private static String fingerprint(Node.Members level) {
        var counts = new StringBuilder();
        for (var key : List.of("stars", "body")) {
            Optional.ofNullable(level.members().get(key))
                    .ifPresent(member -> counts.append(member.value().canonical()));
        }
        return Fingerprint.of(counts.toString());
    }
}
