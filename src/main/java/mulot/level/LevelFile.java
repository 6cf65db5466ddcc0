package mulot.level;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads one level file, strictly: every problem it has, or the level. */
public final class LevelFile {
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

    /** Reads a file as a level of one of these kinds; once more, with places, when there is a problem to tell. */
    public static Reading read(Path file, List<? extends LevelKind<?, ?, ?>> kinds, Library library) {
        var reading = new LevelFile(file, kinds, library).read(SourceText::readWithoutPlaces);
        return reading.problems().isEmpty() ? reading : new LevelFile(file, kinds, library).read(SourceText::read);
    }

    private Reading read(BiFunction<Path, Report, Optional<Node>> source) {
        var level = source.apply(file, report).flatMap(this::level);
        return new Reading(report.count() == 0 ? level : Optional.empty(), report.problems());
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
                .map(read -> new Level<>(kind, envelope, read, fingerprint(members), file));
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
