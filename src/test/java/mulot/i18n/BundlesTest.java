package mulot.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the program are complete in every language and set as they should be. */
class BundlesTest {
    private static final Path FOLDER = Path.of("src/main/resources/mulot/i18n");
    private static final Pattern PLACE = Pattern.compile("\\{\\d");
    private static final Pattern BAD_FRENCH =
            Pattern.compile("'|[^\\u202f!?] ?[!?]|[^\\u202f]\\u003b|«[^\\u00a0]|[^\\u00a0]»|\\.\\.\\.");

    static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_fr.properties"))
                    .map(name -> name.replace("_fr.properties", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Properties read(String bundle, Language language) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(bundle + "_" + language.code() + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsThereInEveryLanguageWithTheSamePlaces(String bundle) throws IOException {
        var french = read(bundle, Language.FR);
        var english = read(bundle, Language.EN);
        assertEquals(new TreeSet<>(french.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
        for (var key : french.stringPropertyNames()) {
            assertEquals(places(french.getProperty(key)), places(english.getProperty(key)), bundle + "." + key);
        }
    }

    private static Set<String> places(String text) {
        var found = new TreeSet<String>();
        PLACE.matcher(text).results().forEach(place -> found.add(place.group()));
        return found;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void frenchIsTypographic(String bundle) throws IOException {
        var french = read(bundle, Language.FR);
        var bad = french.stringPropertyNames().stream()
                .filter(key -> BAD_FRENCH.matcher(french.getProperty(key)).find())
                .map(key -> key + "=" + french.getProperty(key))
                .sorted()
                .toList();
        assertEquals(List.of(), bad, "apostrophe ’, U+202F before ; ! ?, U+00A0 inside « », …");
    }

    @Test
    void thereAreBundles() throws IOException {
        assertEquals(true, bundles().contains("screens"));
    }
}
