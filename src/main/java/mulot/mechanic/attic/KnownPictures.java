package mulot.mechanic.attic;

import java.util.List;

/** The pictures that a box can carry: objects of the icon set. */
public final class KnownPictures {
    /** Their names. */
    public static final List<String> IDS = List.of(
            "backpack",
            "balloon",
            "beach",
            "book",
            "cake",
            "castle",
            "cat",
            "clapper",
            "dinosaur",
            "dog",
            "film",
            "flower",
            "football",
            "ghost",
            "guitar",
            "joystick",
            "microphone",
            "notes",
            "photo",
            "photo-cat",
            "pizza",
            "rainbow",
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
