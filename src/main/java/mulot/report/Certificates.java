package mulot.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mulot.classroom.Pupil;
import mulot.i18n.Texts;
import mulot.play.LevelId;
import mulot.store.RecordedAttempt;

/**
 * A page for everybody of a class who played, by pseudonym: what was won, or else what was tried. Neither stars nor
 * ranks; the child writes the name with a pen.
 */
final class Certificates {
    private static final Ink BIG = new Ink(34, true);
    private static final Ink NAME = new Ink(27, true);
    private static final Ink SENTENCE = new Ink(18, false);
    private static final Ink LEVEL = new Ink(13, false);
    private static final float FRAME = 22;
    private static final float PICTURE = 150;
    private static final float ANIMAL = 84;
    private static final float FOOT = 150;
    private static final float GAP = 24;
    private static final float LINE_END = 220;
    private static final int FEW = 7;

    private final ClassRecord record;
    private final Contents contents;
    private final LocalDate today;
    private final Texts texts;
    private final Paper paper;

    Certificates(ClassRecord record, Contents contents, LocalDate today) {
        this.record = record;
        this.contents = contents;
        this.today = today;
        this.texts = contents.texts();
        this.paper = new Paper(texts, texts.get("report.certificate.title"), 1);
    }

    byte[] bytes() {
        var model = new AttemptsModel(record.attempts(), contents.language(), contents::title);
        var first = true;
        paper.unnumbered();
        for (var pupil : model.pupils()) {
            if (!first) {
                paper.newPage();
            }
            first = false;
            write(pupil);
        }
        return paper.bytes();
    }

    private void write(Pupil pupil) {
        paper.moveTo(FRAME);
        var inset = FRAME - Paper.MARGIN;
        paper.frame(inset, Paper.WIDTH - 2 * inset, Paper.HEIGHT - 2 * FRAME - 26, 2.4f);
        paper.moveTo(FRAME + 6);
        paper.frame(inset + 6, Paper.WIDTH - 2 * inset - 12, Paper.HEIGHT - 2 * FRAME - 38, 0.8f);
        paper.moveTo(64);
        paper.picture("mulot/cheer", (Paper.WIDTH - PICTURE) / 2, PICTURE);
        paper.moveTo(64 + PICTURE * 1.12f);
        paper.centre(BIG, texts.get("report.certificate.title"));
        paper.space(12);
        paper.picture("icons/" + pupil.pseudonym().animal().id(), (Paper.WIDTH - ANIMAL) / 2, ANIMAL);
        paper.space(ANIMAL + 8);
        paper.centre(NAME, pupil.pseudonym().name(contents.language()));
        paper.centre(SENTENCE, texts.get("report.certificate.sentence"));
        paper.space(16);
        levels(levels(pupil));
        paper.moveTo(Paper.HEIGHT - FOOT);
        paper.centre(Ink.TEXT, where());
        paper.space(20);
        toFill("name", 10);
        toFill("adult", Paper.WIDTH / 2 + 15);
    }

    /** A word and a line to write on. */
    private void toFill(String key, float left) {
        var word = texts.get("report.certificate." + key);
        paper.put(Ink.TEXT, word, left);
        var after = left + paper.font(Ink.TEXT).width(word, Ink.TEXT.size()) + 6;
        var here = paper.y();
        paper.moveTo(here + paper.lineHeight(Ink.TEXT));
        paper.box(after, left + LINE_END - after, 0.8f, 0);
        paper.moveTo(here);
    }

    private String where() {
        var day = LongDay.in(today, contents.language());
        return record.label().isEmpty() ? day : texts.get("report.certificate.where", record.label(), day);
    }

    /** In the order of the map. */
    private List<LevelId> levels(Pupil pupil) {
        var won = tried(pupil)
                .filter(attempt -> attempt.attempt().stars() > 0)
                .map(attempt -> attempt.attempt().level())
                .distinct()
                .toList();
        var shown = won.isEmpty()
                ? tried(pupil)
                        .map(attempt -> attempt.attempt().level())
                        .distinct()
                        .toList()
                : won;
        var places = contents.levels().stream().map(level -> level.id()).toList();
        return shown.stream()
                .sorted((one, other) -> Integer.compare(places.indexOf(one), places.indexOf(other)))
                .toList();
    }

    private Stream<RecordedAttempt> tried(Pupil pupil) {
        return record.attempts().stream().filter(attempt -> attempt.pupil().equals(pupil));
    }

    /** A few in the middle; more in two columns, in letters that are small enough. */
    private void levels(List<LevelId> levels) {
        paper.centre(Ink.HEADING, texts.get("report.certificate.levels"));
        paper.space(6);
        if (levels.size() <= FEW) {
            levels.forEach(level -> paper.centre(LEVEL, contents.title(level)));
            return;
        }
        var top = paper.y();
        var rows = (levels.size() + 1) / 2;
        var room = Paper.HEIGHT - FOOT - 10 - top;
        var ink = new Ink(Math.min(LEVEL.size(), room / Math.max(1, rows) / 1.4f), false);
        var width = (Paper.WIDTH - GAP) / 2;
        for (var index = 0; index < levels.size(); index++) {
            var row = index % rows;
            paper.moveTo(top + row * paper.lineHeight(ink));
            var title = "• " + contents.title(levels.get(index));
            var left = 20;
            paper.put(ink, title, index < rows ? left : left + width + GAP);
        }
    }
}
