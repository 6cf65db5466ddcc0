package mulot.report;

import java.io.IOException;
import mulot.classroom.SeanceResults;

/** «Si …, alors je …»: the pledges of a class for the wall. */
public final class PledgePoster {
    private static final float MULOT = 110;
    private static final float LARGE = 30;

    private PledgePoster() {}

    /** Whether anybody has promised anything. */
    public static boolean hasPledges(SeanceResults results, Shelf shelf) {
        return !Pledges.of(results, shelf.banks()).isEmpty();
    }

    /** As PDF. */
    public static byte[] pdf(SeanceResults results, Shelf shelf) throws IOException {
        var pledges = Pledges.of(results, shelf.banks());
        var texts = shelf.texts();
        try (var paper = new Paper()) {
            paper.picture("mulot/cheer", MULOT);
            paper.centred(texts.get("report.poster.title"), LARGE);
            paper.gap(18);
            for (var pledge : pledges) {
                paper.pictures(
                        "icons/" + pledge.situation().icon(),
                        "icons/" + pledge.gesture().icon(),
                        texts.get("report.pledge-row", pledge.words(shelf.language()), pledge.count()));
            }
            return paper.bytes();
        }
    }
}
