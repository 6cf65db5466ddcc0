package mulot.level;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mulot.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema that editors complete question banks with accepts and refuses the same as the reader. */
class QuestionSchemaTest {
    private static final Path SCHEMA = Path.of("levels/schema/questions.schema.json");
    private static final Path CORPUS = Path.of("src/test/resources/questions");
    private static final Path SOUND = CORPUS.resolve("O1.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    /**
     * A row of {@code broken.tsv}: the sound bank with one thing changed.
     *
     * @param name what is wrong
     * @param schema {@code schema} when the JSON Schema refuses it too, or why it is beyond a schema
     * @param problems the places and what is said there, with {@code |} between them
     */
    record Broken(String name, String what, String with, String schema, String problems) {
        static Broken of(String line) {
            var cells = line.split("\t", -1);
            return new Broken(cells[0], cells[1], cells[2], cells[3], cells[4]);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Path> sound() {
        var shipped = QuestionBanks.filesIn(Path.of("levels", QuestionBanks.FOLDER)).stream();
        return Stream.concat(Stream.of(SOUND), shipped);
    }

    static List<Broken> broken() throws IOException {
        return Files.readAllLines(CORPUS.resolve("broken.tsv")).stream()
                .skip(1)
                .map(Broken::of)
                .toList();
    }

    private static Set<ValidationMessage> findings(String bank) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(JSON.readTree(SCHEMA.toFile()))
                .validate(JSON.readTree(bank));
    }

    private static List<Problem> problems(Path file) {
        return QuestionBanks.read(List.of(file), LevelFiles.LIBRARY).problems();
    }

    @ParameterizedTest
    @MethodSource("sound")
    void sound_banks_are_accepted_by_both(Path file) throws IOException {
        assertEquals(Set.of(), findings(Files.readString(file)));
        assertEquals(List.of(), problems(file));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void broken_banks_are_refused(Broken broken) throws IOException {
        var sound = Files.readString(SOUND);
        var at = sound.indexOf(broken.what());
        assertTrue(at >= 0, broken.what());
        var text = sound.substring(0, at)
                + broken.with()
                + sound.substring(at + broken.what().length());
        var file = Files.writeString(folder.resolve("O1.json"), text);

        assertEquals(
                broken.problems(),
                problems(file).stream()
                        .map(problem -> problem.path() + " " + problem.in(Language.EN))
                        .collect(Collectors.joining("|")));
        var bySchema = broken.schema().equals("schema");
        assertEquals(bySchema, !findings(text).isEmpty(), findings(text)::toString);
        assertTrue(bySchema || broken.schema().matches("beyond schema: .{10,}"), broken.schema());
    }

    @Test
    void offers_the_objectives_and_pictures_there_are() throws IOException {
        var schema = JSON.readTree(SCHEMA.toFile());
        assertEquals(
                LevelFiles.LIBRARY.objectives().stream().map(Objective::id).toList(),
                words(schema, "/properties/objective/enum"));
        try (var pictures = Files.list(Path.of("assets/art/icons"))) {
            assertEquals(
                    pictures.map(picture -> String.valueOf(picture.getFileName()))
                            .filter(name -> name.endsWith(".png"))
                            .map(name -> name.replaceFirst("\\.png$", ""))
                            .sorted()
                            .toList(),
                    words(schema, "/$defs/icon/enum"));
        }
    }

    private static List<String> words(JsonNode schema, String pointer) {
        return StreamSupport.stream(schema.at(pointer).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
