package mulot.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mulot.classroom.Answer;
import mulot.classroom.SeanceResults;
import mulot.i18n.Language;
import mulot.i18n.LocalText;
import mulot.level.Question;
import mulot.store.RecordedAttempt;

/**
 * Attempts and answers as xAPI 1.0.3 statements, one JSON document a line. An actor is an account whose name is the
 * pupil's random id. Of the time only the day is known: every statement stands at its midnight, UTC.
 *
 * @see <a href="https://github.com/adlnet/xAPI-Spec">the specification</a>
 */
public final class XapiStatements {
    /** A place that never exists: statements are about this program, nothing is asked of any server. */
    private static final String HOME = "https://mulot.invalid";

    private static final String VERBS = "http://adlnet.gov/expapi/verbs/";
    private static final String ACTIVITIES = "http://adlnet.gov/expapi/activities/";
    private static final int ALL_STARS = 3;
    private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

    private final Shelf shelf;
    private final List<Map<String, Object>> statements = new ArrayList<>();

    private XapiStatements(Shelf shelf) {
        this.shelf = shelf;
    }

    /** In UTF-8, each line ended by a line feed. */
    public static byte[] lines(List<RecordedAttempt> attempts, List<SeanceResults> seances, Shelf shelf) {
        var all = new XapiStatements(shelf);
        attempts.forEach(all::add);
        seances.forEach(results -> results.answers().forEach(answer -> all.add(results, answer)));
        var text = new StringBuilder();
        all.statements.forEach(statement -> text.append(JSON.toJson(statement)).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void add(RecordedAttempt recorded) {
        var attempt = recorded.attempt();
        var won = attempt.stars() > 0;
        var title = shelf.level(attempt.level())
                .map(level -> level.envelope().title())
                .orElse(LocalText.of(attempt.level().value(), attempt.level().value()));
        var score = new LinkedHashMap<String, Object>();
        score.put("scaled", Math.round(attempt.stars() * 1000.0 / ALL_STARS) / 1000.0);
        score.put("raw", attempt.stars());
        score.put("min", 0);
        score.put("max", ALL_STARS);
        var result = new LinkedHashMap<String, Object>();
        result.put("score", score);
        result.put("success", won);
        result.put("completion", true);
        result.put("duration", "PT" + attempt.seconds() + "S");
        result.put(
                "extensions",
                Map.of(HOME + "/extensions/hints", attempt.hints(), HOME + "/extensions/points", attempt.score()));
        var who = new Who(recorded.id(), recorded.pupil().id(), recorded.day(), Optional.empty());
        add(who, won ? "passed" : "failed", activity("/levels/" + attempt.level(), "simulation", title), result);
    }

    private void add(SeanceResults results, Answer answer) {
        var seance = results.seance();
        var id = UUID.nameUUIDFromBytes(
                (seance.id() + " " + answer.pupil() + " " + answer.moment() + " " + answer.question())
                        .getBytes(StandardCharsets.UTF_8));
        var question = shelf.banks().of(answer.objective()).flatMap(bank -> bank.question(answer.question()));
        var result = new LinkedHashMap<String, Object>();
        result.put("success", answer.right());
        result.put("response", String.valueOf(answer.choice()));
        result.put(
                "extensions",
                Map.of(HOME + "/extensions/moment", answer.moment().id()));
        var who = new Who(id, answer.pupil(), seance.day(), Optional.of(seance.id()));
        var path = "/questions/" + answer.question();
        var object = question.map(each -> interaction(path, each))
                .orElseGet(() -> activity(path, "question", LocalText.of(answer.question(), answer.question())));
        add(who, "answered", object, result);
    }

    private static Map<String, Object> activity(String path, String type, LocalText name) {
        return activity(path, Map.of("type", ACTIVITIES + type, "name", inAllLanguages(name)));
    }

    private static Map<String, Object> activity(String path, Map<String, Object> definition) {
        return Map.of("objectType", "Activity", "id", HOME + path, "definition", definition);
    }

    /** A question with its choices, so that a response can be understood without our files. */
    private static Map<String, Object> interaction(String path, Question question) {
        var choices = new ArrayList<Map<String, Object>>();
        for (var card : question.choices()) {
            choices.add(Map.of("id", String.valueOf(choices.size()), "description", inAllLanguages(card.text())));
        }
        return activity(
                path,
                Map.of(
                        "type",
                        ACTIVITIES + "cmi.interaction",
                        "name",
                        inAllLanguages(question.ask()),
                        "interactionType",
                        "choice",
                        "correctResponsesPattern",
                        List.of(String.valueOf(question.right())),
                        "choices",
                        choices));
    }

    private static Map<String, String> inAllLanguages(LocalText text) {
        var words = new LinkedHashMap<String, String>();
        for (var language : Language.values()) {
            words.put(language.code(), text.in(language));
        }
        return words;
    }

    /** Which statement of whom, when, and in which séance. */
    private record Who(UUID id, UUID pupil, LocalDate day, Optional<UUID> seance) {
        /** Says that no clock time was kept. */
        Map<String, Object> context() {
            var context = new LinkedHashMap<String, Object>();
            seance.ifPresent(known -> context.put("registration", known.toString()));
            context.put("platform", "Mulot");
            context.put("extensions", Map.of(HOME + "/extensions/time-precision", "day"));
            return context;
        }
    }

    private void add(Who who, String verb, Map<String, Object> object, Map<String, Object> result) {
        var statement = new LinkedHashMap<String, Object>();
        statement.put("id", who.id().toString());
        statement.put(
                "actor",
                Map.of(
                        "objectType",
                        "Agent",
                        "account",
                        Map.of("homePage", HOME, "name", who.pupil().toString())));
        statement.put("verb", Map.of("id", VERBS + verb, "display", Map.of("en", verb)));
        statement.put("object", object);
        statement.put("result", result);
        statement.put("context", who.context());
        statement.put("timestamp", who.day() + "T00:00:00Z");
        statement.put("version", "1.0.3");
        statements.add(statement);
    }
}
