package mulot.mechanic.attic;

import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import mulot.ui.Art;
import mulot.ui.Buttons;

/** A memory on the projector's screen: its picture in a golden frame, its name and its hearts. */
final class AtticSlide extends Pane {
    private static final double WIDTH = 496;
    private static final double HEIGHT = 234;
    private static final double FRAME = 200;
    private static final double SMALL_FRAME = 136;
    private static final double PICTURE = 112.0 / 160;
    private static final double ICON = 0.62;
    private static final double WORDS_X = 240;
    private static final double HEART = 34;
    private static final int HEARTS = 5;

    private final double size;
    private final ImageView picture;
    private final Region question = new Region();

    private AtticSlide(double size, ImageView picture) {
        this.size = size;
        this.picture = picture;
        Buttons.at(this, 0, 0, WIDTH, HEIGHT);
        setMouseTransparent(true);
        var paper = new Region();
        paper.getStyleClass().add("attic-photo-paper");
        var inner = size * PICTURE + 6;
        Buttons.at(paper, left() + (size - inner) / 2, top() + (size - inner) / 2, inner, inner);
        var frame = Art.picture("attic/frame", size);
        frame.relocate(left(), top());
        question.getStyleClass().add("attic-question");
        question.setVisible(false);
        Buttons.at(question, left() + size * 0.36, top() + size * 0.32, size * 0.28, size * 0.36);
        getChildren().addAll(paper, picture, question, frame);
        centre(size * ICON);
    }

    /** A memory as it is kept: compressed ones are smaller, hearts that were lost are outlines. */
    static AtticSlide of(AtticState attic, Box box, AtticWords words) {
        var pressed = attic.place(box) == Place.PRESSED;
        var size = pressed ? SMALL_FRAME : FRAME;
        var slide = new AtticSlide(size, Art.icon(AtticLooks.icon(box), size * ICON));
        var name = new Label(words.label(attic, box));
        // It lies above the shelf: a badge covers no other words.
        name.getStyleClass().addAll("attic-slide-name", "badge");
        name.setWrapText(true);
        var hearts = new AtticHearts(box.value(), HEART, HEARTS);
        hearts.show(attic.hearts(box));
        hearts.relocate(WORDS_X, 158);
        slide.getChildren().addAll(Buttons.at(name, WORDS_X, 30, WIDTH - WORDS_X - 8, 120), hearts);
        return slide;
    }

    private double left() {
        return 18 + (FRAME - size) / 2;
    }

    private double top() {
        return (HEIGHT - size) / 2;
    }

    private void centre(double width) {
        var ratio = picture.getImage().getHeight() / picture.getImage().getWidth();
        picture.setFitWidth(width);
        picture.relocate(left() + (size - width) / 2, top() + (size - width * ratio) / 2);
    }

    /** Shows a question mark in place of the picture, or the picture again. */
    void ask(boolean on) {
        question.setVisible(on);
        picture.setVisible(!on);
    }

    /** Leaves the frame empty. */
    void clear() {
        question.setVisible(false);
        picture.setVisible(false);
    }

    /** Shows another picture in the frame, a little askew. */
    void flip(String art, double askew) {
        Art.show(picture, art);
        picture.setRotate(askew);
    }

    /** Sets the picture askew. */
    void tilt(double askew) {
        picture.setRotate(askew);
    }

    /** Shows a photo that fills the frame. */
    void reveal(String art) {
        ask(false);
        picture.setFitWidth(size * PICTURE * 1.3);
        Art.show(picture, art);
        picture.setRotate(0);
        centre(picture.getFitWidth());
    }
}
