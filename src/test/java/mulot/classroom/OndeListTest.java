package mulot.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import mulot.classroom.OndeList.ListedClass;
import mulot.classroom.OndeList.Reading;
import org.junit.jupiter.api.Test;

class OndeListTest {
    private static final List<ListedClass> SAMPLE = List.of(
            new ListedClass("CE1 A - Mme EXEMPLE", "CE1", List.of("Élodie")),
            new ListedClass("CE2 B - M. MODÈLE", "CE2", List.of("Noé-Zoë")));

    private static byte[] sample() throws IOException {
        try (var file = OndeListTest.class.getResourceAsStream("/classroom/onde.csv")) {
            return Objects.requireNonNull(file).readAllBytes();
        }
    }

    private static List<ListedClass> classes(byte[] file) {
        return ((Reading.Classes) OndeList.read(file)).classes();
    }

    private static List<ListedClass> classes(String text) {
        return classes(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theListOfOndeIsReadInEveryEncoding() throws IOException {
        assertEquals(SAMPLE, classes(sample()));
        var text = new String(sample(), Charset.forName("windows-1252"));
        assertEquals(SAMPLE, classes(text));
        assertEquals(SAMPLE, classes("\uFEFF" + text));
        assertEquals(SAMPLE, classes(text.replace("\r\n", "\n")));
    }

    @Test
    void nothingButNameLabelAndGradeIsTaken() throws IOException {
        var read = classes(sample()).toString();
        for (var forbidden : List.of("TESTUN", "2018", "0000000001A", "Essai", "DIJON", "ESSAI", "USAGE")) {
            assertFalse(read.contains(forbidden), forbidden);
        }
    }

    @Test
    void whoSharesAFirstNameGetsTheInitialOfTheUsedName() {
        assertEquals(
                List.of(new ListedClass("CP", "", List.of("Emma D.", "Emma Z.", "Ali", "Emma D. 2"))), classes("""
                        Nom élève;Nom d'usage élève;Prénom élève;Libellé classe
                        Durand;;Emma;CP
                        Martin;Zidane;Emma;CP
                        Martin;;Ali;CP
                        Dupont;;Emma;CP
                        """));
    }

    @Test
    void oldHeadersQuotesAndSpacesAreUnderstood() {
        assertEquals(List.of(new ListedClass("CM1; A", "CM1", List.of("Léa", "Zoé \"Z\""))), classes("""
                        NOM ;  PRENOM;Niveau ;"Classe"
                        Un; Léa ;CM1;"CM1; A"
                        Deux;"Zoé ""Z\"\"";CM1;"CM1; A"
                        ;;;
                        Trois;;CM1;"CM1; A"
                        """));
    }

    @Test
    void whatIsNoListIsSaid() {
        assertEquals(new Reading.Useless("classroom.list.empty", ""), OndeList.read(new byte[0]));
        assertEquals(
                new Reading.Useless("classroom.list.no-column", "Prénom élève"),
                OndeList.read("a;b\n1;2\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                new Reading.Useless("classroom.list.no-column", "Libellé classe"),
                OndeList.read("Prénom élève;x\nÉlodie;2\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                new Reading.Useless("classroom.list.nobody", ""),
                OndeList.read("Prénom élève;Libellé classe\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                new Reading.Useless("classroom.list.no-column", "Prénom élève"),
                OndeList.read(new byte[] {'P', 'K', 3, 4, 0, (byte) 0xFF}));
    }
}
