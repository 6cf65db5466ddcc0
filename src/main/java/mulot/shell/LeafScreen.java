package mulot.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import mulot.consumption.Consumption;
import mulot.consumption.Memory;
import mulot.i18n.Texts;
import mulot.ui.Art;
import mulot.ui.Buttons;

/** «Combien je consomme ?»: what the program uses, measured while one looks, and the switch of what moves. */
final class LeafScreen extends Pane {
    private static final double LEFT = 40;
    private static final double WIDE = 1200;
    private static final double CARD = 384;
    private static final int COLUMNS = 24;

    private final Shell shell;
    private final Texts texts;
    private final Optional<Long> machine = Memory.ofTheMachine();
    private final boolean inSeance;
    private final FigureCard computed;
    private final FigureCard held;
    private final FigureCard written;
    private final Label share = new Label();
    private final Label now = new Label();
    private final SharesChart chart = new SharesChart(288, 116, COLUMNS);
    private final Label figures = new Label();
    private Optional<Memory> counted = Optional.empty();
    private final Weighing weighing;

    /** @param bonus the way to the levels that are weighed while they are played */
    LeafScreen(Shell shell, List<Button> bonus) {
        this.shell = shell;
        this.texts = shell.texts();
        this.inSeance = shell.seances().run().isPresent();
        var beside = bonus.isEmpty() ? WIDE : 892;
        setId("leaf-screen");
        var title = new Label(texts.get("screens.leaf.title"));
        title.getStyleClass().addAll("screen-title", Reader.SPOKEN);
        title.relocate(196, 14);
        computed = new FigureCard("board", "computed", texts.get("screens.leaf.computing"));
        held = new FigureCard("memory", "held", texts.get("screens.leaf.memory"));
        written = new FigureCard("storage", "written", texts.get("screens.leaf.disk"));
        getChildren()
                .addAll(
                        Art.background("animals"),
                        title,
                        Buttons.back(texts.get("screens.back"), shell.village()::leaveLeaf),
                        Buttons.at(computed, LEFT, 88, CARD, 216),
                        Buttons.at(held, LEFT + CARD + 24, 88, CARD, 216),
                        Buttons.at(written, LEFT + 2 * (CARD + 24), 88, CARD, 216),
                        Buttons.at(live(), LEFT, 318, WIDE, 164),
                        Buttons.at(forAdults(beside), LEFT, 498, beside, 206));
        var pitch = 206.0 / Math.max(1, bonus.size());
        for (var i = 0; i < bonus.size(); i++) {
            getChildren().add(Buttons.at(bonus.get(i), 956, 498 + i * pitch, 284, pitch - 4));
        }
        weighing = Weighing.whileSeen(this, this::used, this::show);
    }

    private Consumption used(Memory memory) {
        return shell.seances().run().map(run -> run.used(memory)).orElseGet(() -> Consumption.now(memory));
    }

    /** Whether the counters are being read. */
    boolean isWeighing() {
        return weighing.isRunning();
    }

    private Pane live() {
        var river = new FlowingRiver(shell.motion(), 280, 136, false);
        river.relocate(16, 14);
        var heading = new Label(texts.get("screens.leaf.moves"));
        heading.getStyleClass().addAll("heading", Reader.SPOKEN);
        share.getStyleClass().add("leaf-figure");
        share.setId("share");
        now.getStyleClass().addAll("long-sentence", Reader.SPOKEN);
        now.setId("share-sentence");
        now.setWrapText(true);
        chart.relocate(888, 24);
        var card = new Pane(
                river,
                Buttons.at(heading, 316, 8, 232, 48),
                Buttons.at(river.button(texts), 316, 64, 232, 80),
                Buttons.at(share, 580, -2, 280, 72),
                Buttons.at(now, 580, 62, 296, 100),
                chart);
        card.getStyleClass().add("card-white");
        return card;
    }

    private Pane forAdults(double wide) {
        var heading = new Label(texts.get("screens.leaf.adults"));
        heading.getStyleClass().addAll("leaf-adults", "bold");
        var about = new Label(texts.get(inSeance ? "screens.leaf.about-seance" : "screens.leaf.about"));
        for (var words : List.of(figures, about)) {
            words.getStyleClass().add("leaf-adults");
            words.setWrapText(true);
            words.setAlignment(Pos.TOP_LEFT);
        }
        figures.setId("figures");
        var card = new Pane(
                Buttons.at(heading, 24, 6, wide - 48, 34),
                Buttons.at(figures, 24, 40, wide - 48, 56),
                Buttons.at(about, 24, 98, wide - 48, 108));
        card.getStyleClass().add("card");
        return card;
    }

    private void show(Consumption used, Optional<Consumption> lately) {
        var words = new ConsumptionWords(texts, used, machine, inSeance);
        computed.show(words.computed(), words.computedSentence());
        share.setText(
                lately.map(part -> ConsumptionWords.inAHundred(texts, part)).orElse("…"));
        now.setText(lately.map(part -> ConsumptionWords.inAHundredSentence(texts, part))
                .orElse(texts.get("screens.leaf.weighing")));
        lately.ifPresent(part -> chart.add(part.share()));
        if (!counted.equals(Optional.of(used.memory()))) {
            counted = Optional.of(used.memory());
            showTotals(words);
        }
    }

    /** Words cost computing too: those of what changes slowly are written with the memory, every few seconds. */
    private void showTotals(ConsumptionWords words) {
        held.show(words.held(), words.heldSentence());
        written.show(words.written(), words.writtenSentence());
        figures.setText(words.figures());
    }

    /** A picture, a figure and a sentence. */
    private static final class FigureCard extends Pane {
        private final Label figure = new Label();
        private final Label sentence = new Label();

        FigureCard(String picture, String id, String name) {
            getStyleClass().add("card-white");
            var heading = new Label(name);
            heading.getStyleClass().addAll("heading", "river-text");
            figure.getStyleClass().add("leaf-figure");
            figure.setId(id);
            sentence.getStyleClass().addAll("long-sentence", Reader.SPOKEN);
            sentence.setId(id + "-sentence");
            sentence.setWrapText(true);
            var drawn = Art.picture("workshop/part/" + picture, 92);
            drawn.relocate(22, 14);
            getChildren()
                    .addAll(
                            drawn,
                            Buttons.at(heading, 132, 6, 232, 46),
                            Buttons.at(figure, 132, 40, 232, 72),
                            Buttons.at(sentence, 20, 110, CARD - 40, 102));
        }

        void show(String number, String words) {
            figure.setText(number);
            sentence.setText(words);
        }
    }
}
