package mulot.report;

import mulot.classroom.SeanceResults;
import mulot.i18n.Texts;
import mulot.level.Card;

/** What a class promised, for the wall: pictures, sentences, and how many; nobody is named. */
final class PledgePoster {
    private static final Ink TITLE = new Ink(36, true);
    private static final Ink SENTENCE = new Ink(17, true);
    private static final Ink COUNT = new Ink(14, false);
    private static final Ink ARROW = new Ink(26, true);
    private static final float PICTURE = 68;
    private static final float ROW = 98;
    private static final float SECOND = 112;
    private static final float WORDS = 202;

    private final ClassRecord record;
    private final SeanceResults results;
    private final Contents contents;
    private final Texts texts;
    private final Paper paper;

    PledgePoster(ClassRecord record, SeanceResults results, Contents contents) {
        this.record = record;
        this.results = results;
        this.contents = contents;
        this.texts = contents.texts();
        this.paper = new Paper(texts, texts.get("report.poster.title"), 1);
    }

    byte[] bytes() {
        paper.centre(TITLE, texts.get("report.poster.title"));
        var day = LongDay.in(results.seance().day(), contents.language());
        paper.centre(
                Ink.HEADING,
                record.label().isEmpty() ? day : texts.get("report.certificate.where", record.label(), day));
        paper.space(14);
        var pledges = PledgeCount.of(results, contents.banks());
        if (pledges.isEmpty()) {
            paper.centre(SENTENCE, texts.get("report.poster.none"));
        }
        pledges.forEach(this::row);
        return paper.bytes();
    }

    private void row(PledgeCount pledge) {
        paper.need(ROW);
        var top = paper.y();
        paper.frame(0, Paper.WIDTH, ROW - 10, 1.2f);
        paper.moveTo(top + 10);
        picture(pledge.situation(), 12);
        picture(pledge.gesture(), SECOND);
        paper.moveTo(top + 28);
        paper.put(ARROW, "→", 12 + PICTURE + 6);
        var language = contents.language();
        var sentence = texts.get(
                "seance.pledge-sentence",
                pledge.situation().text().in(language),
                pledge.gesture().text().in(language));
        var width = Paper.WIDTH - WORDS - 12;
        var lines = paper.font(SENTENCE).lines(sentence, SENTENCE.size(), width).size();
        var height = lines * paper.lineHeight(SENTENCE) + paper.lineHeight(COUNT);
        paper.moveTo(top + (ROW - 10 - height) / 2);
        paper.write(SENTENCE, sentence, WORDS, width);
        paper.write(COUNT, texts.get("report.poster.count", pledge.count()), WORDS, width);
        paper.moveTo(top + ROW);
    }

    private void picture(Card card, float left) {
        PledgeCount.picture(card).ifPresent(asset -> paper.picture(asset, left, PICTURE));
    }
}
