package mulot.mechanic.day;

import java.util.List;
import mulot.i18n.Language;
import mulot.i18n.LocalText;
import mulot.i18n.Texts;

/** The activities that have a picture, a room and a name of their own. */
public final class KnownActivities {
    /** Their ids. */
    public static final List<String> IDS = List.of(
            "snack",
            "homework",
            "dinner",
            "shower",
            "video-game",
            "video",
            "outdoors",
            "reading",
            "board-game",
            "video-call",
            "cuddle",
            "drawing",
            "music",
            "bike",
            "ball",
            "cooking",
            "dog",
            "tidy",
            "nap",
            "phone",
            "tablet",
            "photo",
            "puzzle",
            "friend");

    private KnownActivities() {}

    /** The name on the tile, unless a level gives another. */
    public static LocalText name(String id) {
        return LocalText.of(name(id, Language.FR), name(id, Language.EN));
    }

    private static String name(String id, Language language) {
        return Texts.in(language).get("day.activity." + id);
    }
}
