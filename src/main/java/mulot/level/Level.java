package mulot.level;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mulot.play.LevelId;
import mulot.play.Seed;

/**
 * A level that was read without a problem.
 *
 * @param kind its mechanic
 * @param envelope what it says of itself
 * @param body the mechanic's own part
 * @param fingerprint SHA-256 of stars and body, 64 hexadecimal digits; other texts may change without changing it
 * @param file where it stands
 * @param <L> level body
 * @param <S> state
 * @param <M> move
 */
public record Level<L, S, M>(LevelKind<L, S, M> kind, Envelope envelope, L body, String fingerprint, Path file) {
    public LevelId id() {
        return envelope.id();
    }

    /** The state before the first move. */
    public S start(Seed seed) {
        return kind.rules().start(body, seed);
    }

    /** Its easier twin: the same to the eye, with a fingerprint of its own. */
    public Level<L, S, M> easier() {
        return new Level<>(kind, envelope, kind.easier(body), Fingerprint.of("easier " + fingerprint), file);
    }

    /** The level or its easier twin, whichever has this fingerprint. */
    public Optional<Level<L, S, M>> version(String asked) {
        return Stream.<Supplier<Level<L, S, M>>>of(() -> this, this::easier)
                .map(Supplier::get)
                .filter(level -> level.fingerprint.equals(asked))
                .findFirst();
    }

    /** Where a value stands in its file, for a problem that was found after reading; the file is looked at once more. */
    Place place(String path) {
        return SourceText.read(file, new Report(file))
                .map(root -> root.places("$").getOrDefault(path, Place.START))
                .orElse(Place.START);
    }
}
