package mulot.mechanic.attic;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mulot.i18n.LocalText;
import mulot.level.Level;
import mulot.level.LevelCatalog;
import mulot.level.Library;
import mulot.play.LevelId;
import mulot.play.Replay;
import mulot.play.Seed;
import mulot.play.Stars;

/** Attic levels for tests, read from their files like any other. */
public final class AtticLevels {
    private static final Path CORPUS = Path.of("src/test/resources/levels/good/attic");

    private AtticLevels() {}

    /**
     * The level of the reference program. There the boxes (58 places) overflow a shelf of 32 places of which 12 must
     * be free; here they stand on a shelf of 58 of which 38 must be free. What may stay is 20 places in both, and so is
     * what counts as extra.
     */
    static AtticLevel reference() {
        return new AtticLevel(
                58,
                38,
                20,
                Optional.empty(),
                List.of(),
                List.of(
                        new Mine("show", 14, 5).pressed(),
                        new Mine("cat-1", 3, 3).copyOf("cat"),
                        new Mine("cat-2", 3, 3).copyOf("cat"),
                        new Mine("cat-blurred", 3, 0).copyOf("cat"),
                        new Mine("finished-game", 9, 0).box(),
                        new Mine("volcano", 2, 5).box(),
                        new Box(
                                "lea",
                                LocalText.of("lea", "lea"),
                                "film",
                                8,
                                4,
                                Optional.empty(),
                                Optional.of("Léa"),
                                true,
                                false),
                        new Mine("seen-film", 12, 0).pressed(),
                        new Mine("music", 4, 2).box()),
                new Stars(14, 26, 36));
    }

    /** A box of the reference level that is the child's own. */
    private record Mine(String id, int size, int value) {
        Box box() {
            return box(Optional.empty(), false);
        }

        Box pressed() {
            return box(Optional.empty(), true);
        }

        Box copyOf(String group) {
            return box(Optional.of(group), false);
        }

        private Box box(Optional<String> group, boolean compressible) {
            var name = LocalText.of(id, id);
            return new Box(id, name, "film", size, value, group, Optional.empty(), compressible, false);
        }
    }

    /** A level with everything but films to choose from. */
    static AtticLevel rules() {
        return body("attic-rules");
    }

    /** A level with copies of many hearts. */
    static AtticLevel copies() {
        return body("attic-copies");
    }

    /** A level with two films. */
    static AtticLevel films() {
        return body("attic-films");
    }

    /** The shipped levels, with their envelopes. */
    @SuppressWarnings("unchecked") // only attics are read
    static Stream<Level<AtticLevel, AtticState, AtticMove>> shipped() {
        return read(Path.of("levels/attic")).levels().stream()
                .map(level -> (Level<AtticLevel, AtticState, AtticMove>) level);
    }

    static Stream<AtticLevel> all() {
        return Stream.concat(
                Stream.of(reference(), rules(), copies(), films()), shipped().map(Level::body));
    }

    private static LevelCatalog read(Path folder) {
        return LevelCatalog.read(folder, List.of(new AtticMechanic()), Library.shipped());
    }

    private static AtticLevel body(String id) {
        return read(CORPUS)
                .level(new LevelId(id))
                .map(Level::body)
                .map(AtticLevel.class::cast)
                .orElseThrow();
    }

    /** The plan after some moves, all of which must be allowed. */
    static AtticState plan(AtticLevel level, String... moves) {
        return Replay.of(new AtticRules(), level, new Seed(0), List.of(moves))
                .states()
                .getLast();
    }
}
