package mulot.level;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mulot.mechanic.Mechanic;
import mulot.mechanic.Mechanics;
import mulot.mechanic.attic.KnownPictures;
import mulot.mechanic.day.KnownActivities;
import mulot.mechanic.workshop.Fault;
import mulot.mechanic.workshop.Kind;
import mulot.mechanic.workshop.Named;
import mulot.mechanic.workshop.Owner;
import mulot.mechanic.workshop.Part;
import mulot.mechanic.workshop.Symptom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that editors complete with accept and refuse the same files as the reader. */
class SchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, JsonNode> TREES =
            mechanics().collect(Collectors.toMap(mechanic -> mechanic, SchemaTest::tree));

    /** Words that a schema offers, beside those that all offer: where they stand, and what they are. */
    static Stream<Arguments> offers() {
        return Stream.of(
                arguments("day", "/$defs/activity/properties/picture/enum", KnownActivities.IDS),
                arguments("day", "/$defs/activity/properties/id/anyOf/0/enum", KnownActivities.IDS),
                arguments("day", "/$defs/activity/if/not/properties/id/enum", KnownActivities.IDS),
                arguments("attic", "/$defs/box/properties/picture/enum", KnownPictures.IDS),
                arguments("workshop", "/$defs/device/properties/kind/enum", Named.ids(Kind.values())),
                arguments("workshop", "/$defs/device/properties/symptoms/items/enum", Named.ids(Symptom.values())),
                arguments("workshop", "/$defs/device/properties/fault/enum", Named.ids(Fault.values())),
                arguments("workshop", "/$defs/device/properties/owner/enum", Named.ids(Owner.values())),
                arguments("workshop", "/$defs/spare/properties/part/enum", Named.ids(Part.values())),
                arguments("workshop", "/$defs/offer/properties/part/enum", Named.ids(Part.values())));
    }

    static Stream<String> mechanics() {
        return Mechanics.all().stream().map(Mechanic::id);
    }

    private static JsonNode tree(String mechanic) {
        try {
            return JSON.readTree(Files.readString(Path.of("levels/schema/" + mechanic + ".schema.json")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JsonNode schema(String mechanic) {
        return Optional.ofNullable(TREES.get(mechanic)).orElseThrow();
    }

    static Stream<Path> good() {
        return GoodLevelsTest.files();
    }

    static Stream<Path> shipped() {
        return LevelCatalog.filesIn(Path.of("levels")).stream();
    }

    static Stream<Path> broken() {
        return LevelFiles.in("broken").stream()
                .filter(file -> ExpectedProblem.of(file).getFirst().isJson());
    }

    /** By the schema of its mechanic; a file whose mechanic is not known is held against the first. */
    private static Set<ValidationMessage> findings(Path file) throws IOException {
        var level = JSON.readTree(Files.readString(file).replace("\uFEFF", ""));
        var mechanic = level.path("mechanic").asText();
        var known =
                TREES.containsKey(mechanic) ? mechanic : mechanics().findFirst().orElseThrow();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema(known))
                .validate(level);
    }

    @ParameterizedTest
    @MethodSource("good")
    void accepts_good_files(Path file) throws IOException {
        assertEquals(Set.of(), findings(file));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("shipped")
    void accepts_shipped_files(Path file) throws IOException {
        assertEquals(Set.of(), findings(file));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void refuses_broken_files_unless_a_schema_cannot(Path file) throws IOException {
        var row = ExpectedProblem.of(file).getFirst();

        assertEquals(row.isRefusedBySchema(), !findings(file).isEmpty(), row.schema() + ": " + findings(file));
    }

    @Test
    void a_reason_is_given_where_a_schema_cannot() {
        for (var row : ExpectedProblem.all()) {
            assertTrue(
                    row.isRefusedBySchema() || !row.isJson() || row.schema().matches("beyond schema: .{10,}"),
                    row.file());
        }
    }

    @Test
    void what_is_not_json_is_refused_by_others_too() throws IOException {
        for (var file : LevelFiles.in("broken")) {
            if (!ExpectedProblem.of(file).getFirst().isJson()) {
                assertFalse(isJson(Files.readAllBytes(file)), file.toString());
            }
        }
    }

    private static boolean isJson(byte[] bytes) throws IOException {
        var strict = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !strict.readTree(text).isMissingNode();
        } catch (JsonProcessingException | CharacterCodingException refused) {
            return false;
        }
    }

    @ParameterizedTest
    @MethodSource("mechanics")
    void offers_the_objectives_and_facts_there_are(String mechanic) {
        var facts = LevelFiles.LIBRARY.facts().stream()
                .filter(fact -> fact.isSolid() && !fact.isForAdults())
                .map(Fact::id)
                .toList();
        var objectives =
                LevelFiles.LIBRARY.objectives().stream().map(Objective::id).toList();

        assertEquals(objectives, words(mechanic, "/properties/objectives/items/enum"));
        assertEquals(facts, words(mechanic, "/properties/facts/items/enum"));
    }

    @ParameterizedTest
    @MethodSource("offers")
    void offers_the_words_there_are(String mechanic, String pointer, List<String> known) {
        assertEquals(known, words(mechanic, pointer));
    }

    private static List<String> words(String mechanic, String pointer) {
        return StreamSupport.stream(schema(mechanic).at(pointer).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
