package mulot.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mulot.classroom.Answer;
import mulot.classroom.Seance;
import mulot.classroom.SeanceResults;
import mulot.i18n.Language;
import mulot.i18n.LocalText;
import mulot.level.Card;
import mulot.level.Level;
import mulot.level.Question;
import mulot.level.RecordedWin;
import mulot.play.Attempt;
import mulot.store.RecordedAttempt;

/**
 * What a class did as statements of the Experience API 1.0.3, one JSON object a line. A pupil is the account of a random
 * id at an address that does not exist; no name is said. Only the day is known: every timestamp is its midnight (UTC).
 * The same data give the same ids, so that a statement that is sent twice is one statement.
 */
public final class XapiStatements {
    /** What all our identifiers begin with: a name that no network will ever know (RFC 2606). */
    static final String HOME = "https://mulot.invalid";

    private static final String TERMS = HOME + "/xapi/";
    private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

    private final ClassRecord record;
    private final Contents contents;

    public XapiStatements(ClassRecord record, Contents contents) {
        this.record = record;
        this.contents = contents;
    }

    /** The whole file: every try, oldest first, then every answer. */
    public byte[] bytes() {
        return lines().stream().collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
    }

    /** How many statements there are. */
    public int count() {
        return lines().size();
    }

    List<String> lines() {
        var statements = new ArrayList<JsonObject>();
        record.attempts().forEach(attempt -> statements.add(of(attempt)));
        for (var results : record.seances().reversed()) {
            addAnswers(results, statements);
        }
        return statements.stream().map(JSON::toJson).toList();
    }

    private JsonObject of(RecordedAttempt recorded) {
        var attempt = recorded.attempt();
        var won = attempt.stars() > 0;
        var statement = statement(recorded.id(), recorded.pupil().id(), recorded.day(), won ? "passed" : "failed");
        var level = contents.level(attempt.level());
        statement.add("object", level(attempt, level));
        var result = new JsonObject();
        result.add("score", score(attempt, level));
        result.addProperty("success", won);
        result.addProperty("completion", true);
        result.addProperty("duration", Duration.ofSeconds(attempt.seconds()).toString());
        var more = new JsonObject();
        more.addProperty(TERMS + "stars", attempt.stars());
        more.addProperty(TERMS + "hints", attempt.hints());
        result.add("extensions", more);
        statement.add("result", result);
        statement.add("context", context());
        return statement;
    }

    private static JsonObject level(Attempt attempt, Optional<Level<?, ?, ?>> level) {
        var definition = new JsonObject();
        definition.addProperty("type", "http://adlnet.gov/expapi/activities/simulation");
        level.ifPresent(
                known -> definition.add("name", languages(known.envelope().title())));
        return activity("level/" + attempt.level().value(), definition);
    }

    /** Points of a game; the most that can be had is known as long as the level is the one that was played. */
    private static JsonObject score(Attempt attempt, Optional<Level<?, ?, ?>> level) {
        var score = new JsonObject();
        score.addProperty("raw", attempt.score());
        level.flatMap(known -> known.version(attempt.fingerprint())
                        .flatMap(same -> same.envelope().win()))
                .map(RecordedWin::score)
                .filter(most -> most > 0 && attempt.score() >= 0 && attempt.score() <= most)
                .ifPresent(most -> {
                    score.addProperty("min", 0);
                    score.addProperty("max", most);
                    score.addProperty("scaled", (double) attempt.score() / most);
                });
        return score;
    }

    private void addAnswers(SeanceResults results, List<JsonObject> statements) {
        var seance = results.seance();
        for (var answer : results.answers()) {
            contents.banks()
                    .of(answer.objective())
                    .flatMap(bank -> bank.question(answer.question()))
                    .ifPresent(question -> statements.add(of(seance, answer, question)));
        }
    }

    private static JsonObject of(Seance seance, Answer answer, Question question) {
        var name = String.join(
                " ",
                seance.id().toString(),
                answer.pupil().toString(),
                answer.moment().id(),
                question.id());
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        var statement = statement(id, answer.pupil(), seance.day(), "answered");
        statement.add("object", question(question));
        var result = new JsonObject();
        result.addProperty("response", String.valueOf(answer.choice()));
        result.addProperty("success", answer.right());
        result.addProperty("completion", true);
        statement.add("result", result);
        var context = context();
        context.addProperty("registration", seance.id().toString());
        var extensions = context.getAsJsonObject("extensions");
        extensions.addProperty(TERMS + "moment", answer.moment().id());
        extensions.addProperty(TERMS + "objective", answer.objective());
        statement.add("context", context);
        return statement;
    }

    private static JsonObject question(Question question) {
        var definition = new JsonObject();
        definition.addProperty("type", "http://adlnet.gov/expapi/activities/cmi.interaction");
        definition.add("name", languages(question.ask()));
        definition.addProperty("interactionType", "choice");
        var right = new JsonArray();
        right.add(String.valueOf(question.right()));
        definition.add("correctResponsesPattern", right);
        var choices = new JsonArray();
        for (Card card : question.choices()) {
            var choice = new JsonObject();
            choice.addProperty("id", String.valueOf(choices.size()));
            choice.add("description", languages(card.text()));
            choices.add(choice);
        }
        definition.add("choices", choices);
        return activity("question/" + question.id(), definition);
    }

    private static JsonObject activity(String path, JsonObject definition) {
        var activity = new JsonObject();
        activity.addProperty("objectType", "Activity");
        activity.addProperty("id", TERMS + path);
        activity.add("definition", definition);
        return activity;
    }

    private static JsonObject statement(UUID id, UUID pupil, LocalDate day, String verb) {
        var account = new JsonObject();
        account.addProperty("homePage", HOME);
        account.addProperty("name", pupil.toString());
        var actor = new JsonObject();
        actor.addProperty("objectType", "Agent");
        actor.add("account", account);
        var done = new JsonObject();
        done.addProperty("id", "http://adlnet.gov/expapi/verbs/" + verb);
        done.add("display", languages(LocalText.ofKey("report.verb." + verb)));
        var statement = new JsonObject();
        statement.addProperty("id", id.toString());
        statement.add("actor", actor);
        statement.add("verb", done);
        statement.addProperty("timestamp", day + "T00:00:00Z");
        statement.addProperty("version", "1.0.3");
        return statement;
    }

    private static JsonObject context() {
        var extensions = new JsonObject();
        extensions.addProperty(TERMS + "time-precision", "day");
        var context = new JsonObject();
        context.addProperty("platform", "Mulot");
        context.add("extensions", extensions);
        return context;
    }

    private static JsonObject languages(LocalText text) {
        var map = new JsonObject();
        for (var language : Language.values()) {
            map.addProperty(language.locale().toLanguageTag(), text.in(language));
        }
        return map;
    }
}
