package mulot.level;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mulot.home.Home;
import mulot.i18n.LocalText;

/** The facts that levels may tell and the objectives that they serve, as shipped with the program. */
public final class Library {
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, Objective> objectives = new LinkedHashMap<>();
    private final Set<String> myths = new LinkedHashSet<>();

    /**
     * @param facts an object with the lists {@code facts} and {@code myths}
     * @param objectives a list
     */
    Library(JsonObject facts, JsonElement objectives) {
        facts.getAsJsonArray("facts").forEach(item -> add(fact(item.getAsJsonObject())));
        facts.getAsJsonArray("myths").forEach(item -> myths.add(string(item.getAsJsonObject(), "id")));
        objectives.getAsJsonArray().forEach(item -> add(objective(item.getAsJsonObject())));
    }

    /** The library among the assets. */
    public static Library shipped() {
        return new Library(asset("facts").getAsJsonObject(), asset("objectives"));
    }

    private static JsonElement asset(String name) {
        try (var reader = Files.newBufferedReader(Home.asset("content/" + name + ".json"))) {
            return JsonParser.parseReader(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void add(Fact fact) {
        facts.put(fact.id(), fact);
    }

    private void add(Objective objective) {
        objectives.put(objective.id(), objective);
    }

    private static Fact fact(JsonObject item) {
        var source = item.getAsJsonObject("source");
        return new Fact(
                string(item, "id"),
                texts(item),
                item.get("fr_young").isJsonNull() ? Optional.empty() : Optional.of(string(item, "fr_young")),
                string(item, "audience"),
                string(item, "solidity"),
                new Fact.Source(
                        LocalText.of(
                                string(source, "organisation"),
                                string(source, source.has("organisation_en") ? "organisation_en" : "organisation")),
                        string(source, "title"),
                        source.get("year").getAsInt()));
    }

    private static Objective objective(JsonObject item) {
        var codes = new ArrayList<String>();
        for (var key : List.of("crcn", "digcomp")) {
            item.getAsJsonArray(key).forEach(code -> codes.add(code.getAsString()));
        }
        return new Objective(string(item, "id"), string(item, "theme"), texts(item), string(item, "cycles"), codes);
    }

    private static LocalText texts(JsonObject item) {
        return LocalText.of(printed(item, "fr"), printed(item, "en"));
    }

    /** With the apostrophe of printed texts. */
    private static String printed(JsonObject item, String key) {
        return string(item, key).replace('\'', '’');
    }

    private static String string(JsonObject item, String key) {
        return item.get(key).getAsString();
    }

    public Optional<Fact> fact(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    public List<Fact> facts() {
        return List.copyOf(facts.values());
    }

    public Optional<Objective> objective(String id) {
        return Optional.ofNullable(objectives.get(id));
    }

    public List<Objective> objectives() {
        return List.copyOf(objectives.values());
    }

    /** Whether this is a belief that is known to be wrong. */
    boolean isMyth(String id) {
        return myths.contains(id);
    }
}
