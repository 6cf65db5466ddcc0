package mulot.mechanic.day;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where in the picture an activity is lived, and with what. The measures stand in layout.md beside the pictures. */
enum DayStage {
    KITCHEN(112, 197, 322),
    LIVING(290, 375, 322),
    BEDROOM(468, 553, 322),
    BATHROOM(646, 722, 322),
    GARDEN(0, 94, 334);

    /** Where the child waits, in the living room beside the sofa. */
    static final double WAITING_X = 412;

    private static final Map<String, Scene> SCENES = Map.ofEntries(
            Map.entry("snack", new Scene(KITCHEN, "sit", "", Hold.HELD)),
            Map.entry("homework", new Scene(LIVING, "sit", "table-homework", Hold.BESIDE)),
            Map.entry("dinner", new Scene(KITCHEN, "sit", "pot", Hold.BESIDE)),
            Map.entry("shower", new Scene(BATHROOM, "stand", "shower-water", Hold.OVER)),
            Map.entry("video-game", new Scene(LIVING, "sit", "game-console-tv", Hold.BESIDE)),
            Map.entry("video", new Scene(LIVING, "sit", "tv", Hold.BESIDE)),
            Map.entry("outdoors", new Scene(GARDEN, "cheer", "scooter", Hold.RIDDEN)),
            Map.entry("reading", new Scene(BEDROOM, "sit", "book", Hold.HELD)),
            Map.entry("board-game", new Scene(LIVING, "sit", "dice", Hold.BESIDE)),
            Map.entry("video-call", new Scene(LIVING, "stand", "grandma-screen", Hold.BESIDE)),
            Map.entry("cuddle", new Scene(BEDROOM, "stand", "teddy", Hold.BESIDE)),
            Map.entry("drawing", new Scene(BEDROOM, "sit", "drawing", Hold.BESIDE)),
            Map.entry("music", new Scene(BEDROOM, "cheer", "music", Hold.BESIDE)),
            Map.entry("bike", new Scene(GARDEN, "cheer", "", Hold.BESIDE)),
            Map.entry("ball", new Scene(GARDEN, "cheer", "", Hold.BESIDE)),
            Map.entry("cooking", new Scene(KITCHEN, "stand", "pot", Hold.BESIDE)),
            Map.entry("dog", new Scene(GARDEN, "stand", "", Hold.BESIDE)),
            Map.entry("tidy", new Scene(BEDROOM, "stand", "", Hold.BESIDE)),
            Map.entry("nap", new Scene(BEDROOM, "stand", "teddy", Hold.BESIDE)),
            Map.entry("phone", new Scene(LIVING, "sit", "", Hold.HELD)),
            Map.entry("tablet", new Scene(LIVING, "sit", "tablet", Hold.HELD)),
            Map.entry("photo", new Scene(GARDEN, "stand", "", Hold.HELD)),
            Map.entry("puzzle", new Scene(LIVING, "sit", "", Hold.BESIDE)),
            Map.entry("friend", new Scene(GARDEN, "cheer", "", Hold.BESIDE)));

    private final double x;
    private final double middle;
    private final double feet;

    DayStage(double x, double middle, double feet) {
        this.x = x;
        this.middle = middle;
        this.feet = feet;
    }

    /** How the child and a thing go together; all in scene units, from the middle of the room and from the feet. */
    enum Hold {
        BESIDE(-34, -8, -82, 90),
        HELD(0, -27, -62, 54),
        OVER(0, -45, -172, 90),
        RIDDEN(-30, -71, -78, 90);

        private final double child;
        private final double left;
        private final double top;
        private final double size;

        Hold(double child, double left, double top, double size) {
            this.child = child;
            this.left = left;
            this.top = top;
            this.size = size;
        }
    }

    /**
     * How an activity looks when it is lived.
     *
     * @param body the child's pose
     * @param prop a picture with the child; when empty, the activity's own icon
     */
    record Scene(DayStage room, String body, String prop, Hold hold) {
        /** Where the child's feet are, across. */
        double childX() {
            return room.middle + hold.child;
        }

        double propX() {
            return room.middle + hold.left;
        }

        double propY() {
            return room.feet + hold.top;
        }

        double propSize() {
            return hold.size;
        }
    }

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

    /** The left edge of the room. */
    double x() {
        return x;
    }

    /** The middle of the room, between its furniture. */
    double middle() {
        return middle;
    }

    /** Where feet stand. */
    double feet() {
        return feet;
    }

    /** The colour of its tiles. */
    String tint() {
        return "tint-" + name().toLowerCase(Locale.ROOT);
    }
}
