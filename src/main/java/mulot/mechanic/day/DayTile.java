package mulot.mechanic.day;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import mulot.i18n.Language;
import mulot.ui.Art;
import mulot.ui.Buttons;

/** One activity as a card: its picture on the colour of its room, and its name. */
final class DayTile extends Pane {
    private static final double NAME_SHARE = 0.47;
    private static final double PICTURE_SHARE = 0.46;
    private static final double BADGE = 34;
    private static final double LENGTH = 44;
    private static final double LENGTH_HEIGHT = 28;
    private static final double NAME_ROOM = 70;
    private static final double NAME_EDGE = 3;

    /** Narrower tiles need their whole width for the name. */
    private static final double WIDE = 110;

    /** Narrower tiles show their picture alone; the name is told when they are looked at. */
    private static final double NAMED = 86;

    /** Ten tiles on a tray: long words need smaller letters. */
    private static final double CROWDED = 100;

    private final Label badge = new Label();

    DayTile(Activity activity, Language language, double width, double height) {
        getStyleClass().add("tile");
        Buttons.at(this, 0, 0, width, height);
        var named = width >= NAMED;
        var tint = new Region();
        tint.getStyleClass().addAll("tile-tint", DayStage.of(activity).room().tint());
        Buttons.at(tint, 0, 0, width, named ? height * (1 - NAME_SHARE) : height);
        var size = Math.min(height * PICTURE_SHARE, width - (named ? 24 : 8));
        ImageView picture = Art.icon(activity.picture(), size);
        picture.getStyleClass().add("tile-picture");
        picture.relocate((width - size) / 2, ((named ? height * (1 - NAME_SHARE) : height) - size) / 2);
        var name = new Label(activity.name().in(language));
        name.getStyleClass().add("tile-name");
        if (width < CROWDED) {
            name.getStyleClass().add("tile-name-crowded");
        }
        name.setWrapText(true);
        name.setAlignment(Pos.CENTER);
        var edge = width < WIDE ? 0 : NAME_EDGE;
        Buttons.at(name, edge, height * (1 - NAME_SHARE / 2) - NAME_ROOM / 2, width - 2 * edge, NAME_ROOM);
        name.setVisible(named);
        badge.getStyleClass().add("badge");
        badge.setVisible(false);
        Buttons.at(badge, width - BADGE + 8, -8, BADGE, BADGE);
        getChildren().addAll(tint, picture, name, badge);
        setAccessibleText(activity.name().in(language));
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    /** Says how long it takes, where it takes more than half an hour. */
    void tellLength(Activity activity) {
        if (activity.length() > 1) {
            var length = new Label(DayClock.length(activity.length()));
            length.getStyleClass().addAll("badge", "badge-count");
            getChildren().add(Buttons.at(length, 3, 3, LENGTH, LENGTH_HEIGHT));
        }
    }

    /** A small sign in the corner: it must be done, it is wished for, or how many are left. */
    void badge(String style, String sign) {
        badge.getStyleClass().setAll("badge", style);
        badge.setText(sign);
        badge.setVisible(!sign.isEmpty());
    }

    /** Shows or ends a style of the whole card. */
    void mark(String style, boolean on) {
        getStyleClass().remove(style);
        if (on) {
            getStyleClass().add(style);
        }
    }
}
