package mulot.level;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
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
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mulot.mechanic.day.KnownActivities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema that editors complete with accepts and refuses the same files as the reader. */
class DaySchemaTest {
    private static final Path FILE = Path.of("levels/schema/day.schema.json");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode TREE = tree();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(TREE);

    private static JsonNode tree() {
        try {
            return JSON.readTree(Files.readString(FILE));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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

    private static Set<ValidationMessage> findings(Path file) throws IOException {
        return SCHEMA.validate(JSON.readTree(Files.readString(file).replace("\uFEFF", "")));
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

    @Test
    void offers_the_activities_objectives_and_facts_there_are() {
        var facts = LevelFiles.LIBRARY.facts().stream()
                .filter(fact -> fact.isSolid() && !fact.isForAdults())
                .map(Fact::id)
                .toList();

        assertEquals(KnownActivities.IDS, words("/$defs/activity/properties/picture/enum"));
        assertEquals(KnownActivities.IDS, words("/$defs/activity/properties/id/anyOf/0/enum"));
        assertEquals(KnownActivities.IDS, words("/$defs/activity/if/not/properties/id/enum"));
        assertEquals(
                LevelFiles.LIBRARY.objectives().stream().map(Objective::id).toList(),
                words("/properties/objectives/items/enum"));
        assertEquals(facts, words("/properties/facts/items/enum"));
    }

    private static List<String> words(String pointer) {
        return StreamSupport.stream(TREE.at(pointer).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
