package mulot.mechanic.attic;

import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import mulot.ui.Art;
import mulot.ui.Buttons;

/** A box on the shelf: as wide as the places it takes, with its hearts, its picture and its label. */
final class AtticCrate extends AtticThing {
    static final double HEIGHT = 120;

    private static final double LID = 28;
    private static final double HEART = 15;
    private static final double NARROW_HEART = 14;
    private static final int HEARTS = 5;
    private static final int NARROW_HEARTS = 3;
    private static final double PICTURE = 40;
    private static final double LARGE_PICTURE = 56;
    private static final double ONE_LINE = 34;
    private static final double TWO_LINES = 48;
    private static final double LETTER = 10.4;

    /** As large as letters usually are. */
    private static final double LETTERS = 20;

    /** A label needs more room than its words are high. */
    private static final double NAME_ROOM = 66;

    /** One line keeps off the ruler. */
    private static final double LINE_ROOM = 50;

    private static final double RIBBON = 30;
    private static final double BADGE = 34;
    private static final double CLAMP = 8;
    private static final double QUESTION = 22;

    /** Room for the pencil before a blank label's words. */
    private static final double PENCIL = 24;

    private static final double MARK = 20;

    private final Box box;
    private final AtticWords words;
    private final Region lid = new Region();
    private final AtticHearts hearts;
    private final ImageView picture;
    private final Region mystery = new Region();
    private final Label name = new Label();
    private final Region plate = new Region();
    private final Label ribbon = new Label();
    private final Label twin = new Label();
    private final Region press = new Region();
    private final Region leftClamp = new Region();
    private final Region rightClamp = new Region();
    private int places;
    private boolean small;
    private boolean blank;

    AtticCrate(AtticLevel level, Box box, AtticWords words) {
        super("attic-crate", "attic-tint-" + AtticLooks.tint(level, box));
        this.box = box;
        this.words = words;
        setId("box-" + box.id());
        lid.getStyleClass().add("attic-lid");
        hearts = box.size() == 1
                ? new AtticHearts(box.value(), NARROW_HEART, NARROW_HEARTS)
                : new AtticHearts(box.value(), HEART, HEARTS);
        picture = Art.icon(AtticLooks.icon(box), LARGE_PICTURE);
        mystery.getStyleClass().add("attic-question");
        plate.getStyleClass().add("attic-plate");
        name.getStyleClass().add("attic-name");
        name.setWrapText(true);
        name.fontProperty().subscribe(() -> {
            if (places > 0) {
                layOut(getPrefWidth());
            }
        });
        ribbon.getStyleClass().add("attic-ribbon");
        ribbon.setText(box.owner().orElse(""));
        ribbon.setVisible(box.owner().isPresent());
        twin.getStyleClass().add("attic-twin");
        twin.setText(AtticLooks.copy(level, box).map(words::twin).orElse(""));
        twin.setVisible(!twin.getText().isEmpty());
        press.getStyleClass().add("attic-squeeze");
        leftClamp.getStyleClass().add("attic-clamp");
        rightClamp.getStyleClass().add("attic-clamp");
        getChildren().addAll(lid, picture, mystery, plate, name, hearts, press, leftClamp, rightClamp, ribbon, twin);
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

    /** Whether its name is better told. */
    boolean isToldBetter() {
        return small || isNarrow();
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
        plate.setVisible(!isNarrow());
        name.setVisible(plate.isVisible());
        blank = !named;
        plate.getStyleClass().setAll(named ? "attic-plate" : "attic-plate-blank");
        var label = named ? words.name(box) : words.write();
        if (!name.getText().equals(label) || pressed) {
            name.setText("");
            name.setText(label);
        }
        layOut(onBoard * AtticShelf.PLACE - 4);
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
        hearts.relocate((width - hearts.getPrefWidth()) / 2, owned ? 12 : 4);
        var room = width - 6 - (leftClamp.isVisible() ? 2 * CLAMP : 0);
        var letters = AtticLooks.width(name.getText(), LETTER) + 18;
        var isOneLine = letters <= room && !box.unnamed();
        var larger = Math.max(1, name.getFont().getSize() / LETTERS);
        var lines = isOneLine ? Math.min(TWO_LINES, ONE_LINE + (larger - 1) * (TWO_LINES - ONE_LINE)) : TWO_LINES;
        small = !isOneLine && AtticLooks.lines(name.getText(), LETTER, room) > 2;
        name.getStyleClass().remove("attic-small");
        if (small) {
            name.getStyleClass().add("attic-small");
        }
        var top = isNarrow() ? box.unnamed() ? 35 : 42 : owned ? 32 : LID;
        var size = isNarrow() ? PICTURE : Math.min(LARGE_PICTURE, HEIGHT - lines - 2 - top);
        picture.setFitWidth(size);
        picture.relocate((width - size) / 2, top);
        Buttons.at(mystery, (width - QUESTION) / 2, top + (size - QUESTION * 1.3) / 2, QUESTION, QUESTION * 1.3);
        var plateWidth = box.unnamed() ? room : Math.min(isOneLine ? letters * larger : letters, room);
        var plateTop = HEIGHT - lines - 3;
        Buttons.at(plate, (width - plateWidth) / 2, plateTop, plateWidth, lines);
        var pencil = blank ? PENCIL : 0;
        var nameWidth = isOneLine ? room : plateWidth;
        var nameRoom = isOneLine ? LINE_ROOM : NAME_ROOM;
        Buttons.at(
                name,
                (width - nameWidth) / 2 + pencil,
                plateTop + (lines - nameRoom) / 2,
                nameWidth - pencil,
                nameRoom);
        var ribbonWidth = Math.min(width, Math.max(84, ribbon.getText().length() * 12 + 40));
        Buttons.at(ribbon, (width - ribbonWidth) / 2, -20, ribbonWidth, RIBBON);
        Buttons.at(twin, isNarrow() ? (width - BADGE) / 2 : 4, isNarrow() ? HEIGHT - BADGE + 4 : LID + 3, BADGE, 30);
        press.relocate(width - MARK - 12, (LID - 12) / 2);
        Buttons.at(press, press.getLayoutX(), press.getLayoutY(), MARK, 12);
    }
}
