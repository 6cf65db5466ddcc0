package mulot.mechanic.workshop;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import mulot.ui.Art;
import mulot.ui.Buttons;

/** The shop round the corner: parts with their durability out of ten and the minutes the errand takes. */
final class WorkshopStall extends Pane {
    private static final double X = 936;
    private static final double Y = 356;
    private static final double WIDTH = 328;
    private static final double ROW = 61;
    private static final double HEAD = 38;
    private static final double TOKEN = 22;
    private static final int MOST_TOKENS = 3;

    private final WorkshopLevel level;
    private final WorkshopWords words;
    private final List<WorkshopThing> offers = new ArrayList<>();

    WorkshopStall(WorkshopLevel level, WorkshopWords words) {
        this.level = level;
        this.words = words;
        setVisible(!level.shop().isEmpty());
        var rows = (level.shop().size() + 1) / 2;
        getStyleClass().add("work-stall");
        Buttons.at(this, X, Y, WIDTH, HEAD + rows * ROW + 4);
        var sign = new Label(words.say("shop"));
        sign.getStyleClass().add("work-sign-board");
        getChildren().add(Buttons.at(sign, 0, 0, WIDTH, HEAD - 4));
        var wide = (WIDTH - 24) / 2;
        for (var number = 0; number < level.shop().size(); number++) {
            var offer = new WorkshopThing(new WorkshopSpot.Elsewhere(), "work-offer");
            offer.setId("offer-" + number);
            var row = number / 2;
            Buttons.at(offer, 8 + number % 2 * (wide + 8), HEAD + row * ROW, wide, ROW - 3);
            fill(offer, level.shop().get(number), wide);
            offers.add(offer);
        }
        getChildren().addAll(offers);
        setPickOnBounds(false);
    }

    private void fill(WorkshopThing thing, Offer offer, double wide) {
        var picture = Art.picture(WorkshopArt.part(offer.part()), 48);
        picture.getStyleClass().add("work-tool-picture");
        picture.relocate(30, 5);
        var index = new Label(words.say("index", offer.index()));
        index.getStyleClass().addAll("work-index", offer.index() >= Offer.LASTING ? "work-lasting" : "work-weak");
        Buttons.at(index, 84, 1, 66, 33);
        thing.getChildren().addAll(picture, index);
        var letter = words.letter(offer.model());
        if (!letter.isEmpty()) {
            var tag = WorkshopArt.tag(letter);
            tag.relocate(0, 12);
            thing.getChildren().add(tag);
        }
        var x = 84.0;
        for (var token : WorkshopMinutes.tokens(offer.minutes() > MOST_TOKENS ? 1 : offer.minutes(), TOKEN)) {
            token.relocate(x, 35);
            x += TOKEN + 2;
            thing.getChildren().add(token);
        }
        if (offer.minutes() > MOST_TOKENS) {
            var count = new Label("×" + offer.minutes());
            count.getStyleClass().add("work-count");
            Buttons.at(count, x, 29, wide - x, 34);
            thing.getChildren().add(count);
        }
        thing.setAccessibleText(words.say("offer", words.part(offer.part()), letter, offer.index(), offer.minutes()));
    }

    List<WorkshopThing> offers() {
        return offers;
    }

    void show(WorkshopState shop) {
        for (var number = 0; number < offers.size(); number++) {
            var sold = shop.bought().contains(number);
            offers.get(number).mark("work-used", sold);
            if (sold) {
                offers.get(number).givesNothing();
            } else {
                offers.get(number)
                        .gives(
                                new WorkshopGrip.Offered(number),
                                level.shop().get(number).minutes() <= shop.minutes());
            }
        }
    }
}
