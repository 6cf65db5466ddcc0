package mulot.level;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mulot.i18n.LocalText;
import mulot.play.LevelId;
import mulot.play.Seed;
import mulot.play.Stars;

/** Reads the part that is the same for every mechanic. */
final class EnvelopeReader {
    private static final int HIGHEST_SCORE = 10_000;
    private static final int LARGEST_SEED = 999_999;
    private static final int MOST_MOVES = 500;
    private static final int MOST_FACTS = 5;
    private static final int MOST_HINTS = 3;
    private static final int HARDEST = 10;
    private static final LevelId UNKNOWN = new LevelId("unknown");
    private static final Stars NO_STARS = new Stars(0, 0, 0);

    private final Fields level;
    private final String stem;
    private final Library library;

    /**
     * @param stem the file's name without {@code .json}
     */
    EnvelopeReader(Fields level, String stem, Library library) {
        this.level = level;
        this.stem = stem;
        this.library = library;
    }

    /**
     * Reads every key but {@code schema}, {@code mechanic} and {@code body}; with stand-ins for what is wrong.
     *
     * @param mechanic blank when it is not known
     */
    Envelope read(String mechanic) {
        level.maybe("$schema").ifPresent(Field::text);
        var ages = ages();
        return new Envelope(
                level.need("id").map(field -> id(field, mechanic)).orElse(UNKNOWN),
                mechanic,
                level.need("title").map(Wording::title).orElse(LocalText.of("", "")),
                level.need("story").map(story -> Wording.sentences(story, ages)).orElse(LocalText.of("", "")),
                ages,
                level.whole("difficulty", 1, HARDEST),
                objectives(),
                facts(),
                level.need("stars").map(EnvelopeReader::stars).orElse(NO_STARS),
                level.maybe("win").flatMap(Field::object).map(EnvelopeReader::win),
                hints(ages),
                level.flag("weighed"));
    }

    private LevelId id(Field field, String mechanic) {
        var text = field.text();
        var expected = (mechanic.isBlank() ? "…" : mechanic) + "-" + stem;
        if (text.isBlank()) {
            return UNKNOWN;
        }
        if (!LevelId.isWellFormed(stem)) {
            field.problem("id.file-name", stem);
        } else if (!LevelId.isWellFormed(text)) {
            field.problem("id.malformed", text, expected);
        } else if (!mechanic.isBlank() && !text.equals(expected)) {
            field.problem("id.not-file", text, expected);
        }
        return LevelId.isWellFormed(text) ? new LevelId(text) : UNKNOWN;
    }

    private Set<Ages> ages() {
        var codes =
                level.need("ages").map(ages -> ages.choices(1, Ages.codes())).orElse(List.of());
        return codes.isEmpty()
                ? Set.of(Ages.NINE_TO_ELEVEN)
                : codes.stream().map(Ages::ofCode).collect(Collectors.toSet());
    }

    private List<String> objectives() {
        var ids = library.objectives().stream().map(Objective::id).toList();
        return level.need("objectives")
                .map(objectives -> objectives.choices(1, ids))
                .orElse(List.of());
    }

    private List<String> facts() {
        var facts = new ArrayList<String>();
        for (var item : level.list("facts", 1, MOST_FACTS)) {
            var id = item.text();
            if (!id.isBlank()) {
                checkFact(item, id);
            }
            if (facts.contains(id)) {
                item.problem("list.twice", id);
            }
            facts.add(id);
        }
        return facts;
    }

    private void checkFact(Field item, String id) {
        var fact = library.fact(id);
        if (library.isMyth(id)) {
            item.problem("fact.myth", id);
        } else if (fact.isEmpty()) {
            item.oneOf(library.facts().stream().map(Fact::id).toList());
        } else if (!fact.get().isSolid()) {
            item.problem("fact.not-solid", id);
        } else if (fact.get().isForAdults()) {
            item.problem("fact.for-adults", id);
        }
    }

    private static Stars stars(Field field) {
        var fields = field.object();
        if (fields.isEmpty()) {
            return NO_STARS;
        }
        var stars = fields.get();
        var one = stars.whole("one", 0, HIGHEST_SCORE);
        var two = stars.whole("two", 0, HIGHEST_SCORE);
        var three = stars.whole("three", 0, HIGHEST_SCORE);
        if (!stars.close()) {
            return NO_STARS;
        }
        if (one > two || two > three) {
            field.problem("stars.fall", one, two, three);
            return NO_STARS;
        }
        return new Stars(one, two, three);
    }

    private static RecordedWin win(Fields win) {
        var seed = win.whole("seed", 0, LARGEST_SEED);
        var moves = win.list("moves", 1, MOST_MOVES).stream().map(Field::text).toList();
        var score = win.whole("score", 0, HIGHEST_SCORE);
        win.close();
        return new RecordedWin(new Seed(seed), moves, score);
    }

    private List<LocalText> hints(Set<Ages> ages) {
        return level.list("hints", MOST_HINTS).stream()
                .map(hint -> Wording.sentences(hint, ages))
                .toList();
    }
}
