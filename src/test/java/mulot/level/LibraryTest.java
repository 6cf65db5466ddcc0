package mulot.level;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import mulot.i18n.Language;
import mulot.mechanic.Mechanics;
import org.junit.jupiter.api.Test;

class LibraryTest {
    @Test
    void tells_a_fact_in_the_words_of_the_age() {
        var fact = LevelFiles.LIBRARY.fact("san-04").orElseThrow();

        assertEquals(
                "Bouger une heure par jour, c’est bon pour tout le corps !", fact.told(Ages.SIX_TO_EIGHT, Language.FR));
        assertEquals("Bouger au moins 60 minutes par jour.", fact.told(Ages.NINE_TO_ELEVEN, Language.FR));
        assertEquals(fact.text().in(Language.EN), fact.told(Ages.SIX_TO_EIGHT, Language.EN));
        assertFalse(fact.source().organisation().in(Language.EN).isBlank());
    }

    @Test
    void every_fact_has_a_source_and_a_known_solidity() {
        for (var fact : LevelFiles.LIBRARY.facts()) {
            assertTrue(fact.solidity().matches("[A-D]"), fact.id());
            assertFalse(fact.source().title().isBlank(), fact.id());
        }
    }

    @Test
    void a_fact_that_is_not_solid_is_never_told() {
        var facts = JsonParser.parseString("""
                        {"facts": [{"id": "san-01", "fr": "On dit que…", "en": "They say…", "fr_young": null,
                          "audience": "6-8", "solidity": "D",
                          "source": {"organisation": "?", "title": "?", "year": 2020}}], "myths": []}
                        """).getAsJsonObject();
        var objectives = JsonParser.parseString("""
                        [{"id": "O1", "theme": "t", "fr": "f", "en": "e", "cycles": "3", "crcn": [], "digcomp": []}]
                        """);
        var file = Path.of("src/test/resources/levels/unfair/easy.json");

        var problems = LevelFile.read(file, Mechanics.all(), new Library(facts, objectives))
                .problems();

        assertEquals(
                List.of("fact.not-solid"), problems.stream().map(Problem::key).toList());
    }
}
