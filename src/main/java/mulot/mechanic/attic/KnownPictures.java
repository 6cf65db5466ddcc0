package mulot.mechanic.attic;

import java.util.List;

/** The pictures that a box can carry: objects of the icon set. */
public final class KnownPictures {
    /** Their names. */
    public static final List<String> IDS = List.of(
            "backpack",
            "ball",
            "balloon",
            "beach",
            "bike",
            "book-stack",
            "cake",
            "castle",
            "cat",
            "clapper",
            "dinosaur",
            "dog",
            "drawing-frame",
            "film",
            "flower",
            "ghost",
            "joystick",
            "microphone",
            "music",
            "notes",
            "photo",
            "photo-cat",
            "pizza",
            "rainbow",
            "reading",
            "rocket",
            "school-bus",
            "snowman",
            "tent",
            "ticket",
            "trophy",
            "volcano",
            "whale");

    private KnownPictures() {}
}
