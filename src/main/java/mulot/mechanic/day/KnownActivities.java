package mulot.mechanic.day;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mulot.i18n.LocalText;

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

    private static final Map<String, LocalText> NAMES = new ConcurrentHashMap<>();

    private KnownActivities() {}

    /** The name on the tile, unless a level gives another. */
    public static LocalText name(String id) {
        return NAMES.computeIfAbsent(id, known -> LocalText.ofKey("day.activity." + known));
    }
}
