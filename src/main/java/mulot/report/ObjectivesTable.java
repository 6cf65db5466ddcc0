package mulot.report;

import java.util.List;
import java.util.stream.Stream;
import mulot.classroom.Measure;
import mulot.classroom.Measures;
import mulot.classroom.SeanceResults;
import mulot.store.Csv;

/** Right answers before and after, objective by objective, for a spreadsheet: the figures of the screen. */
public final class ObjectivesTable {
    private ObjectivesTable() {}

    /** As CSV. */
    public static byte[] csv(List<SeanceResults> seances, Shelf shelf) {
        var texts = shelf.texts();
        var headers = Stream.of(
                        "objective", "right-before", "asked-before", "right-after", "asked-after", "pupils", "gain")
                .map(key -> texts.get("report.csv." + key))
                .toList();
        return Csv.of(
                headers,
                Measures.of(seances, shelf.banks().rightChoices()).stream()
                        .map(measure -> row(measure, shelf))
                        .toList());
    }

    private static List<Object> row(Measure measure, Shelf shelf) {
        var gain = measure.gain();
        Object shown = gain.isPresent() ? (Object) (Math.round(gain.getAsDouble() * 100) / 100.0) : "";
        return List.of(
                shelf.objective(measure.objective()),
                measure.right(),
                measure.asked(),
                measure.rightAfter(),
                measure.askedAfter(),
                measure.pupils(),
                shown);
    }
}
