package mulot.mechanic.attic;

import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import mulot.ui.Art;
import mulot.ui.Buttons;

/** A box on the shelf: as wide as the places it takes, with its hearts, its picture and its label. */
final class AtticCrate extends AtticThing {
    static final double HEIGHT = 120;

    private static final double LID = 28;
    private static final double HEART = 15;
    private static final int HEARTS = 5;
    private static final int NARROW_HEARTS = 3;
    private static final double PICTURE = 42;
    private static final double LARGE_PICTURE = 54;
    private static final double RIBBON = 30;
    private static final double BADGE = 34;
    private static final double CLAMP = 8;
    private static final double MARK = 20;

    /** Boxes of so many places have room for any label on one line. */
    private static final int WIDE = 4;

    private final Box box;
    private final AtticWords words;
    private final Region lid = new Region();
    private final AtticHearts hearts;
    private final ImageView picture;
    private final Label mystery = new Label();
    private final Label name = new Label();
    private final StackPane plate = new StackPane(name);
    private final Label ribbon = new Label();
    private final Label twin = new Label();
    private final Region press = new Region();
    private final Region leftClamp = new Region();
    private final Region rightClamp = new Region();
    private int places;

    AtticCrate(AtticLevel level, Box box, AtticWords words) {
        super("attic-crate", "attic-tint-" + AtticLooks.tint(level, box));
        this.box = box;
        this.words = words;
        setId("box-" + box.id());
        lid.getStyleClass().add("attic-lid");
        hearts = new AtticHearts(box.value(), HEART, box.size() == 1 ? NARROW_HEARTS : HEARTS);
        picture = Art.icon(AtticLooks.icon(box), PICTURE);
        mystery.getStyleClass().add("attic-question");
        mystery.setText(words.question());
        name.getStyleClass().add("attic-name");
        name.setWrapText(true);
        ribbon.getStyleClass().add("attic-ribbon");
        ribbon.setText(box.owner().orElse(""));
        ribbon.setVisible(box.owner().isPresent());
        twin.getStyleClass().add("attic-twin");
        twin.setText(AtticLooks.copy(level, box).map(words::twin).orElse(""));
        twin.setVisible(!twin.getText().isEmpty());
        press.getStyleClass().add("attic-squeeze");
        leftClamp.getStyleClass().add("attic-clamp");
        rightClamp.getStyleClass().add("attic-clamp");
        getChildren().addAll(lid, picture, mystery, plate, hearts, press, leftClamp, rightClamp, ribbon, twin);
        getChildren().forEach(child -> child.setMouseTransparent(true));
    }

    Box box() {
        return box;
    }

    /** Places it takes as it is shown. */
    int placesShown() {
        return places;
    }

    /** Whether there is no room for its label. */
    boolean isNarrow() {
        return places == 1;
    }

    /** Shows the box as it is, as wide as its pieces on one board. */
    void show(AtticState attic, int onBoard) {
        var pressed = attic.place(box) == Place.PRESSED;
        places = onBoard;
        var named = attic.isNamed(box);
        leftClamp.setVisible(pressed);
        rightClamp.setVisible(pressed);
        press.setVisible(box.compressible() && !pressed && onBoard > 1);
        picture.setVisible(named);
        mystery.setVisible(!named);
        hearts.show(attic.hearts(box));
        plate.setVisible(!isNarrow() && !box.unnamed());
        layOut(onBoard * AtticShelf.PLACE - 4);
        if (!name.getText().equals(words.name(box)) || pressed) {
            name.setText("");
            name.setText(words.name(box));
        }
        setAccessibleText(words.told(attic, box));
    }

    /** Outlines the hearts that would be lost. */
    void showHearts(int kept) {
        hearts.show(kept);
    }

    private void layOut(double width) {
        Buttons.at(this, getLayoutX(), getLayoutY(), width, HEIGHT);
        Buttons.at(lid, 0, 0, width, LID);
        Buttons.at(leftClamp, 0, 0, CLAMP, HEIGHT);
        Buttons.at(rightClamp, width - CLAMP, 0, CLAMP, HEIGHT);
        var owned = box.owner().isPresent();
        hearts.relocate((width - hearts.getPrefWidth()) / 2, owned ? 16 : 4);
        var wide = places >= WIDE;
        var size = wide ? LARGE_PICTURE : PICTURE;
        var top = isNarrow() ? 44 : owned ? 38 : LID + 2;
        picture.setFitWidth(owned ? PICTURE : size);
        picture.relocate((width - picture.getFitWidth()) / 2, top);
        Buttons.at(mystery, (width - size) / 2, top, size, size);
        var plateTop = wide ? HEIGHT - 36 : HEIGHT - 48;
        Buttons.at(plate, 3, plateTop, width - 6, HEIGHT - plateTop - 2);
        var ribbonWidth = Math.min(Math.max(width - 16, 60), 132);
        Buttons.at(ribbon, (width - ribbonWidth) / 2, -16, ribbonWidth, RIBBON);
        Buttons.at(twin, isNarrow() ? (width - BADGE) / 2 : 4, isNarrow() ? HEIGHT - BADGE + 4 : LID + 4, BADGE, 30);
        press.relocate(width - MARK - 12, (LID - 12) / 2);
        Buttons.at(press, press.getLayoutX(), press.getLayoutY(), MARK, 12);
    }
}
