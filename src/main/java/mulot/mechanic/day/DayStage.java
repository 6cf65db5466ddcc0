package mulot.mechanic.day;

import java.util.Map;
import java.util.Set;

/** Where in the picture an activity is lived, and with what. */
enum DayStage {
    KITCHEN(112),
    LIVING(290),
    BEDROOM(468),
    BATHROOM(646),
    GARDEN(16);

    private static final Map<String, Scene> SCENES = Map.ofEntries(
            Map.entry("snack", new Scene(KITCHEN, "sit", "")),
            Map.entry("homework", new Scene(LIVING, "sit", "table-homework")),
            Map.entry("dinner", new Scene(KITCHEN, "sit", "pot")),
            Map.entry("shower", new Scene(BATHROOM, "stand", "shower-water")),
            Map.entry("video-game", new Scene(LIVING, "sit", "game-console-tv")),
            Map.entry("video", new Scene(LIVING, "sit", "tv")),
            Map.entry("outdoors", new Scene(GARDEN, "cheer", "scooter")),
            Map.entry("reading", new Scene(BEDROOM, "sit", "book")),
            Map.entry("board-game", new Scene(LIVING, "sit", "dice")),
            Map.entry("video-call", new Scene(LIVING, "stand", "grandma-screen")),
            Map.entry("cuddle", new Scene(BEDROOM, "stand", "teddy")),
            Map.entry("drawing", new Scene(BEDROOM, "sit", "drawing")),
            Map.entry("music", new Scene(BEDROOM, "cheer", "music")),
            Map.entry("bike", new Scene(GARDEN, "cheer", "scooter")),
            Map.entry("ball", new Scene(GARDEN, "cheer", "")),
            Map.entry("cooking", new Scene(KITCHEN, "stand", "pot")),
            Map.entry("dog", new Scene(GARDEN, "stand", "")),
            Map.entry("tidy", new Scene(BEDROOM, "stand", "")),
            Map.entry("nap", new Scene(BEDROOM, "stand", "teddy")),
            Map.entry("phone", new Scene(LIVING, "stand", "tablet")),
            Map.entry("tablet", new Scene(LIVING, "sit", "tablet")),
            Map.entry("photo", new Scene(GARDEN, "stand", "")),
            Map.entry("puzzle", new Scene(LIVING, "sit", "")),
            Map.entry("friend", new Scene(GARDEN, "cheer", "")));

    private final double x;

    DayStage(double x) {
        this.x = x;
    }

    /**
     * How an activity looks when it is lived.
     *
     * @param body the child's pose
     * @param prop a picture beside the child; when empty, the activity's own icon
     */
    record Scene(DayStage room, String body, String prop) {}

    /** Every activity with a picture. */
    static Set<String> pictures() {
        return SCENES.keySet();
    }

    static Scene of(Activity activity) {
        var scene = SCENES.get(activity.picture());
        if (scene == null) {
            throw new IllegalArgumentException("no picture " + activity.picture());
        }
        return scene;
    }

    /** The left edge of the room, in scene units. */
    double x() {
        return x;
    }

    /** The colour of its tiles. */
    String tint() {
        return "tint-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
