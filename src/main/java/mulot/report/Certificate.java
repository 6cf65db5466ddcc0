package mulot.report;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import mulot.classroom.Pupil;

/** What a pupil takes home: animal and colour, how many levels were won, the day. No name, no rank. */
public final class Certificate {
    private static final float ANIMAL = 150;
    private static final float MULOT = 120;

    private Certificate() {}

    /**
     * One page a pupil, as PDF.
     *
     * @param won how many levels each pupil has won
     */
    public static byte[] pdf(List<Pupil> pupils, List<Integer> won, LocalDate day, Shelf shelf) throws IOException {
        var texts = shelf.texts();
        var date = day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(shelf.language().locale()));
        try (var paper = new Paper()) {
            for (var number = 0; number < pupils.size(); number++) {
                var pupil = pupils.get(number).pseudonym();
                if (number > 0) {
                    paper.need(Float.MAX_VALUE);
                }
                paper.gap(60);
                paper.picture("mulot/cheer", MULOT);
                paper.centred(texts.get("report.certificate.title"), 32);
                paper.gap(30);
                paper.picture("icons/" + pupil.animal().picture(), ANIMAL);
                paper.centred(pupil.name(shelf.language()), 28);
                paper.gap(20);
                paper.centred(texts.get("report.certificate.done", won.get(number)), 18);
                paper.gap(10);
                paper.centred(texts.get("report.certificate.text"), 18);
                paper.gap(40);
                paper.centred(date, 14);
            }
            return paper.bytes();
        }
    }
}
