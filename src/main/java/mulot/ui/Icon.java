package mulot.ui;

import javafx.scene.layout.Region;

/** Signs drawn as shapes; their outlines and colours stand in the theme. */
public enum Icon {
    BACK,
    PLAY,
    UNDO,
    REDO,
    CHECK,
    FLAG,
    LOCK,
    CROSS,
    SKIP,
    BOLT,
    SMILE,
    EYE,
    HEART,
    MOON,
    STAR,
    SPEAKER,
    PLUS,
    PAUSE;

    /**
     * The sign as a node.
     *
     * @param size of its square, in scene units
     */
    public Region node(double size) {
        var region = new Region();
        region.getStyleClass().addAll("sign", "sign-" + name().toLowerCase(java.util.Locale.ROOT));
        region.setMinSize(size, size);
        region.setPrefSize(size, size);
        region.setMaxSize(size, size);
        region.setMouseTransparent(true);
        return region;
    }
}
