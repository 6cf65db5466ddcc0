package mulot.shell;

import java.util.List;
import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.animation.ScaleTransition;
import javafx.animation.SequentialTransition;
import javafx.animation.TranslateTransition;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import mulot.i18n.Texts;
import mulot.level.Ages;
import mulot.level.Fact;
import mulot.mechanic.Secret;
import mulot.mechanic.Why;
import mulot.play.Attempt;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Icon;
import mulot.ui.Sound;

/** Stars, why, and a fact with its source. */
final class ResultScreen extends Pane {
    private static final double ICON_SHARE = 0.42;
    private static final double STAR_DELAY = 350;
    private static final double STAR_TIME = 200;
    private static final double REPLAY = 500;
    private static final double LARGER = 1.12;
    private static final double ARROW_WAY = 12;

    private final Shell shell;
    private final Texts texts;
    private final PlayScreen<?, ?, ?> play;
    private final int stars;

    ResultScreen(Shell shell, PlayScreen<?, ?, ?> play, Attempt attempt, Optional<Fact> fact) {
        this.shell = shell;
        this.texts = shell.texts();
        this.play = play;
        this.stars = attempt.stars();
        var mulot = Art.picture(stars > 0 ? "mulot/cheer" : "mulot/think", 220);
        mulot.relocate(980, 60);
        var title = new Label(texts.get("screens.result.title-" + stars));
        title.getStyleClass().addAll("result-title", Reader.SPOKEN);
        title.setId("result-title");
        Buttons.at(title, 240, 226, 800, 64);
        getChildren().addAll(Art.background("result"), mulot, title);
        addStars();
        addWhy(play.why());
        fact.ifPresent(this::addFact);
        addButtons();
        shell.sound().play(stars > 0 ? Sound.Name.TADA : Sound.Name.NOT_YET);
    }

    private void addStars() {
        var places = new double[][] {{400, 64, 140}, {556, 24, 168}, {740, 64, 140}};
        for (var i = 0; i < places.length; i++) {
            var size = places[i][2];
            var star = Icon.STAR.node(size);
            star.getStyleClass().add(i < stars ? "star-won" : "star-missing");
            star.relocate(places[i][0], places[i][1]);
            getChildren().add(star);
            if (i < stars) {
                pop(star, i);
            }
        }
    }

    private void pop(Node star, int order) {
        if (shell.motion().isStill()) {
            return;
        }
        star.setScaleX(0);
        star.setScaleY(0);
        var grow = new ScaleTransition(shell.motion().pace(STAR_TIME), star);
        grow.setDelay(shell.motion().pace(STAR_DELAY * (order + 1)));
        grow.setToX(1);
        grow.setToY(1);
        grow.setOnFinished(event -> shell.sound().play(Sound.Name.STAR));
        grow.play();
    }

    private void addWhy(Why why) {
        var card = new Pane();
        card.getStyleClass().add("card-white");
        Buttons.at(card, 48, 304, 680, 268);
        var heading = new Label(texts.get("screens.result.choice"));
        heading.getStyleClass().addAll("heading", "river-text");
        Buttons.at(heading, 32, 8, 616, 56);
        var arrow = Icon.PLAY.node(40);
        arrow.getStyleClass().add("arrow");
        arrow.relocate(212, 136);
        var sentence = new Label(why.sentence());
        sentence.getStyleClass().addAll("sentence", Reader.SPOKEN);
        sentence.setWrapText(true);
        Buttons.at(sentence, 454, 72, 212, 180);
        card.getChildren()
                .addAll(
                        heading,
                        picture(why.cause(), new Rectangle2D(32, 68, 168, 180), "cause"),
                        arrow,
                        picture(why.effect(), new Rectangle2D(268, 68, 168, 180), "effect"),
                        sentence);
        appear(card, 0);
        replay(card.getChildren().get(1), arrow, card.getChildren().get(3));
    }

    /** The decision once more, in two seconds: it was made, and this came of it. */
    private void replay(Node cause, Node arrow, Node effect) {
        if (shell.motion().isStill()) {
            return;
        }
        var made = new ScaleTransition(shell.motion().pace(REPLAY), cause);
        made.setToX(LARGER);
        made.setToY(LARGER);
        made.setAutoReverse(true);
        made.setCycleCount(2);
        var leads = new TranslateTransition(shell.motion().pace(REPLAY / 2), arrow);
        leads.setByX(ARROW_WAY);
        leads.setAutoReverse(true);
        leads.setCycleCount(2);
        var comes = new ScaleTransition(shell.motion().pace(REPLAY), effect);
        comes.setToX(1);
        comes.setToY(1);
        effect.setScaleX(0);
        effect.setScaleY(0);
        var story = new SequentialTransition(made, leads, comes);
        story.setDelay(shell.motion().pace(STAR_DELAY * (stars + 1) + STAR_TIME));
        story.play();
    }

    /** A picture card of a decision. */
    static Node picture(Why.Picture picture, Rectangle2D place, String style) {
        var box = new VBox(4);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().addAll("why-picture", style);
        Buttons.at(box, place);
        var time = new Label(picture.heading());
        time.getStyleClass().add("hour");
        time.setMinWidth(120);
        var caption = new Label(picture.caption());
        caption.getStyleClass().add("small");
        caption.setWrapText(true);
        caption.setTextAlignment(TextAlignment.CENTER);
        caption.setAlignment(Pos.CENTER);
        caption.setMaxWidth(place.getWidth() - 8);
        if (!picture.heading().isEmpty()) {
            box.getChildren().add(time);
        }
        box.getChildren().addAll(Art.icon(picture.icon(), place.getHeight() * ICON_SHARE), caption);
        return box;
    }

    private void addFact(Fact fact) {
        var ages = play.level().envelope().isFor(Ages.SIX_TO_EIGHT) ? Ages.SIX_TO_EIGHT : Ages.NINE_TO_ELEVEN;
        var card = new FactCard(fact, ages, texts);
        card.relocate(752, 304);
        appear(card, 1);
    }

    private void appear(Pane card, int order) {
        getChildren().add(card);
        if (!shell.motion().isStill()) {
            var fade = new FadeTransition(shell.motion().pace(STAR_TIME), card);
            card.setOpacity(0);
            fade.setDelay(shell.motion().pace(STAR_DELAY * (stars + 1) + STAR_TIME * order));
            fade.setToValue(1);
            fade.play();
        }
    }

    /** Tells what the play has brought into the album. */
    void discovered(List<Secret> secrets) {
        if (secrets.isEmpty()) {
            return;
        }
        var secret = secrets.getFirst();
        var words =
                new Label(texts.get("screens.album.new", texts.get(secret.text())), Art.picture(secret.picture(), 64));
        words.getStyleClass().addAll("card", "small", "secret", Reader.SPOKEN);
        words.setId("secret");
        words.setWrapText(true);
        var card = new Pane(Buttons.at(words, 0, 0, 268, 116));
        card.relocate(24, 592);
        appear(card, 2);
    }

    private String again() {
        return switch (stars) {
            case 0 -> "screens.result.try";
            case 3 -> "screens.result.replay";
            default -> "screens.result.again";
        };
    }

    private void addButtons() {
        var again = Buttons.of(
                stars == 0 ? "leaf" : "paper",
                Icon.UNDO.node(40),
                texts.get(again()),
                () -> shell.plays().again(play));
        again.setId("again");
        var on = Buttons.of(
                stars == 0 ? "paper" : "leaf",
                (stars == 0 ? Icon.BACK : Icon.PLAY).node(40),
                texts.get(stars == 0 ? "screens.play.map" : "screens.result.continue"),
                shell.village()::open);
        on.setId("continue");
        again.getStyleClass().add("main-button");
        on.getStyleClass().add("main-button");
        (stars == 0 ? again : on).getStyleClass().add("first");
        getChildren()
                .addAll(
                        Buttons.back(texts.get("screens.play.map"), shell.village()::open),
                        Buttons.at(again, 308, 610, 316, 84),
                        Buttons.at(on, 656, 610, 316, 84));
    }
}
