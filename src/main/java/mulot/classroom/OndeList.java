package mulot.classroom;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The pupils' list that French schools draw from ONDE as CSV. Only class label, grade and first name are taken; of the
 * surname the initial, and only where two pupils of a class share a first name. Nothing else leaves this class.
 */
public final class OndeList {
    /** What older and newer versions of ONDE call the columns that are wanted, without accents and case. */
    private static final List<String> FIRST_NAME = List.of("prenom eleve", "prenom", "prenom de l eleve");

    private static final List<String> CLASS = List.of("libelle classe", "libelle de la classe", "classe");
    private static final List<String> GRADE = List.of("niveau", "niveau eleve");
    private static final List<String> USED_NAME = List.of("nom d usage eleve", "nom d usage");
    private static final List<String> SURNAME = List.of("nom eleve", "nom de famille", "nom de famille eleve", "nom");

    /** As Windows writes ISO-8859-1: the same letters and some more. */
    private static final Charset OLD = Charset.forName("windows-1252");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private OndeList() {}

    /**
     * A class of the list.
     *
     * @param grade for example CE1, or empty
     * @param firstNames in the order of the list, each only once
     */
    public record ListedClass(String label, String grade, List<String> firstNames) {
        public ListedClass {
            firstNames = List.copyOf(firstNames);
        }
    }

    /** What a file gave. */
    public sealed interface Reading {
        /** The classes, in the order of the list. */
        record Classes(List<ListedClass> classes) implements Reading {}

        /**
         * Nothing can be made of it.
         *
         * @param key of a sentence of the bundle {@code classroom}
         * @param detail what it names
         */
        record Useless(String key, String detail) implements Reading {}
    }

    /** Reads a whole file: UTF-8 with or without a mark, or the old encoding of Windows. */
    public static Reading read(byte[] file) {
        var rows = SemicolonRows.of(decode(file));
        if (rows.isEmpty()) {
            return new Reading.Useless("classroom.list.empty", "");
        }
        var header = rows.getFirst().stream().map(OndeList::plain).toList();
        var firstName = column(header, FIRST_NAME);
        var label = column(header, CLASS);
        if (firstName.isEmpty() || label.isEmpty()) {
            var missing = firstName.isEmpty() ? "Prénom élève" : "Libellé classe";
            return new Reading.Useless("classroom.list.no-column", missing);
        }
        var pupils = pupils(rows.subList(1, rows.size()), header);
        if (pupils.isEmpty()) {
            return new Reading.Useless("classroom.list.nobody", "");
        }
        return new Reading.Classes(classes(pupils));
    }

    /** One line of the list, as long as the list is read. */
    private record Line(String label, String grade, String firstName, String initial) {
        String withInitial() {
            return initial.isEmpty() ? firstName : firstName + " " + initial + ".";
        }
    }

    private static List<Line> pupils(List<List<String>> rows, List<String> header) {
        var lines = new ArrayList<Line>();
        for (var row : rows) {
            var firstName = cut(value(row, column(header, FIRST_NAME)), Pupil.LONGEST_NAME - 3);
            var label = cut(value(row, column(header, CLASS)), SchoolClass.LONGEST_LABEL);
            if (!firstName.isEmpty() && !label.isEmpty()) {
                var used = value(row, column(header, USED_NAME));
                var surname = used.isEmpty() ? value(row, column(header, SURNAME)) : used;
                var grade = cut(value(row, column(header, GRADE)), SchoolClass.LONGEST_GRADE);
                lines.add(new Line(label, grade, firstName, cut(surname, 1).toUpperCase(Locale.FRENCH)));
            }
        }
        return lines;
    }

    private static List<ListedClass> classes(List<Line> lines) {
        var byLabel =
                lines.stream().collect(Collectors.groupingBy(Line::label, LinkedHashMap::new, Collectors.toList()));
        return byLabel.values().stream()
                .map(pupils -> new ListedClass(
                        pupils.getFirst().label(), pupils.getFirst().grade(), names(pupils)))
                .toList();
    }

    private static List<String> names(List<Line> pupils) {
        var sharing = counts(pupils, Line::firstName);
        var names = new ArrayList<String>();
        for (var pupil : pupils) {
            names.add(sharing.getOrDefault(pupil.firstName(), 0L) > 1 ? pupil.withInitial() : pupil.firstName());
        }
        return distinct(names);
    }

    private static Map<String, Long> counts(List<Line> pupils, Function<Line, String> name) {
        return pupils.stream().collect(Collectors.groupingBy(name, Collectors.counting()));
    }

    /** Whoever is still called like another gets a number. */
    private static List<String> distinct(List<String> names) {
        var given = new ArrayList<String>();
        for (var name : names) {
            var number = 1;
            var free = name;
            while (given.contains(free)) {
                number++;
                free = name + " " + number;
            }
            given.add(free);
        }
        return given;
    }

    private static Optional<Integer> column(List<String> header, List<String> names) {
        return names.stream().map(header::indexOf).filter(index -> index >= 0).findFirst();
    }

    private static String value(List<String> row, Optional<Integer> column) {
        return column.filter(index -> index < row.size())
                .map(index -> row.get(index).strip())
                .orElse("");
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest).strip();
    }

    /** Lower case, without accents, other signs as single spaces: « Nom d'usage élève» is «nom d usage eleve». */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private static String decode(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException old) {
            return new String(file, OLD);
        }
    }
}
