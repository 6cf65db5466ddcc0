package mulot.mechanic.workshop;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import mulot.ui.Art;

/** Which picture shows what. */
final class WorkshopArt {
    private static final String FOLDER = "workshop/";
    private static final double TAG = 30;

    private WorkshopArt() {}

    static String device(Kind kind) {
        return FOLDER + "device/" + kind.id();
    }

    /** A device without its lid. */
    static String opened(Kind kind) {
        return FOLDER + "open/" + kind.id();
    }

    static String part(Part part) {
        return FOLDER + "part/" + (part == Part.LENS ? "camera-lens" : part.id());
    }

    static String broken(Part part) {
        return part(part) + "-broken";
    }

    /** A fault as the notebook draws it. */
    static String fault(Fault fault) {
        return switch (fault) {
            case DUST -> "icons/dusty";
            case BOARD -> FOLDER + "part/board-broken";
            case SWOLLEN -> FOLDER + "part/battery-swollen";
            case BATTERY, SCREEN, MEMORY, STORAGE, FAN, SPEAKER, BUTTON, PORT, LENS ->
                broken(fault.part().orElseThrow());
        };
    }

    static String owner(Owner owner, boolean happy) {
        return FOLDER + "owner/" + owner.id() + (happy ? "-happy" : "");
    }

    static String tool(String name) {
        return FOLDER + "tool/" + name;
    }

    /** A tag with the letter of a model; empty where letters do not matter. */
    static Label tag(String letter) {
        var tag = new Label(letter);
        tag.getStyleClass().addAll("work-tag", "badge");
        tag.setMinHeight(TAG);
        tag.setPrefHeight(TAG);
        tag.setMaxHeight(TAG);
        return tag;
    }

    /** The head of an owner; two heads where two come. */
    static ImageView face(Owner owner, double size) {
        var face = Art.picture(owner(owner, false), size);
        if (owner != Owner.CLUB) {
            face.setViewport(new Rectangle2D(46, 6, 172, 172));
        }
        return face;
    }
}
