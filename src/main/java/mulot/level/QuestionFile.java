package mulot.level;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mulot.home.Home;
import mulot.i18n.Language;
import mulot.i18n.LocalText;

/** Reads one question bank, strictly: every problem it has, or the bank. */
final class QuestionFile {
    private static final int QUESTIONS = 3;
    private static final int CHOICES = 3;
    private static final int DEBATE_CHOICES = 4;
    private static final int FEWEST_OPENERS = 2;
    private static final int MOST_OPENERS = 4;
    private static final int FEWEST_CARDS = 2;
    private static final int MOST_CARDS = 4;
    private static final Set<Ages> EVERYBODY = Set.of(Ages.SIX_TO_EIGHT);
    private static final LocalText NOTHING = LocalText.of("", "");

    private final Path file;
    private final Library library;
    private final Report report;

    private QuestionFile(Path file, Library library) {
        this.file = file;
        this.library = library;
        this.report = new Report(file);
    }

    /**
     * What a file gave.
     *
     * @param bank present when there is no problem
     */
    record Reading(Optional<QuestionBank> bank, List<Problem> problems) {}

    static Reading read(Path file, Library library) {
        return new QuestionFile(file, library).read();
    }

    private Reading read() {
        var bank = SourceText.read(file, report)
                .flatMap(root -> new Field(report, "$", root).object())
                .filter(LevelUpgrade::isReadable)
                .flatMap(this::bank);
        return new Reading(report.count() == 0 ? bank : Optional.empty(), report.problems());
    }

    private Optional<QuestionBank> bank(Fields fields) {
        fields.maybe("$schema").ifPresent(Field::text);
        var objective = objective(fields);
        var forms = fields.object("forms");
        var formA = forms.map(form -> form(form, "a", objective)).orElse(List.of());
        var formB = forms.map(form -> form(form, "b", objective)).orElse(List.of());
        forms.ifPresent(Fields::close);
        var debate = fields.object("debate").map(QuestionFile::debate);
        var openers = fields.list("openers", FEWEST_OPENERS, MOST_OPENERS).stream()
                .map(Field::texts)
                .toList();
        var situations = cards(fields, "situations", Card.LONGEST);
        var gestures = cards(fields, "gestures", Card.LONGEST_GESTURE);
        return fields.close()
                ? debate.map(vote -> new QuestionBank(objective, formA, formB, vote, openers, situations, gestures))
                : Optional.empty();
    }

    private String objective(Fields fields) {
        var ids = library.objectives().stream().map(Objective::id).toList();
        var field = fields.need("objective");
        var id = field.flatMap(value -> value.oneOf(ids)).orElse("");
        var expected = id + ".json";
        if (!id.isEmpty() && !String.valueOf(file.getFileName()).equals(expected)) {
            field.ifPresent(value -> value.problem("question.file-name", id, expected));
        }
        return id;
    }

    private static List<Question> form(Fields forms, String form, String objective) {
        var items = forms.list(form, QUESTIONS, QUESTIONS);
        var number = 1;
        var questions = new ArrayList<Question>();
        for (var item : items) {
            var id = objective + "-" + form + number;
            item.object().ifPresent(fields -> questions.add(question(id, fields)));
            number++;
        }
        return questions;
    }

    private static Question question(String id, Fields fields) {
        var ask = sentences(fields, "ask");
        var choices = choices(fields, CHOICES, Card.LONGEST);
        var right = fields.whole("right", 0, CHOICES - 1);
        var because = sentences(fields, "because");
        fields.close();
        return new Question(id, ask, choices, right, because);
    }

    private static Debate debate(Fields fields) {
        var debate = new Debate(sentences(fields, "ask"), choices(fields, DEBATE_CHOICES, Card.LONGEST_TO_VOTE));
        fields.close();
        return debate;
    }

    private static LocalText sentences(Fields fields, String key) {
        return fields.need(key)
                .map(field -> Wording.sentences(field, EVERYBODY))
                .orElse(NOTHING);
    }

    private static List<Card> choices(Fields fields, int count, int longest) {
        var icons = new HashSet<String>();
        return fields.list("choices", count, count).stream()
                .flatMap(item -> item.object().stream().map(card -> {
                    var read = card(card, longest);
                    card.close();
                    if (!icons.add(read.icon())) {
                        item.problem("list.twice", read.icon());
                    }
                    return read;
                }))
                .toList();
    }

    private static Map<String, Card> cards(Fields fields, String key, int longest) {
        var cards = new LinkedHashMap<String, Card>();
        for (var item : fields.list(key, FEWEST_CARDS, MOST_CARDS)) {
            item.object().ifPresent(card -> {
                var id = card.text("id");
                var read = card(card, longest);
                card.close();
                if (cards.put(id, read) != null) {
                    item.problem("list.twice", id);
                }
            });
        }
        return cards;
    }

    private static Card card(Fields fields, int longest) {
        var icon = fields.need("icon");
        var name = icon.map(Field::text).orElse("");
        if (!name.isBlank() && !Files.exists(Home.asset("art/icons/" + name + ".png"))) {
            icon.ifPresent(field -> field.problem("question.icon", name));
        }
        var words = fields.need("text");
        var text = words.map(Field::texts).orElse(NOTHING);
        for (var language : Language.values()) {
            var length = text.in(language).length();
            if (length > longest) {
                words.flatMap(field -> field.in(language))
                        .ifPresent(field -> field.problem("question.card-long", longest, length));
            }
        }
        return new Card(name, text);
    }
}
