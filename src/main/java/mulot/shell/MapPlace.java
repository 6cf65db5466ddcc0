package mulot.shell;

/** The eight places of the village, where they stand on the map. */
enum MapPlace {
    HOUSE("house", "day", 184, 556),
    WORKSHOP("workshop", "workshop", 496, 556),
    ATTIC("attic", "attic", 868, 556),
    HARBOUR("harbour", "network", 1144, 556),
    SCHOOL("school", "watts", 150, 248),
    PRESS("press", "detective", 400, 248),
    LIBRARY("library", "library", 872, 248),
    TOWNHALL("townhall", "page", 1120, 248);

    private final String id;
    private final String mechanic;
    private final double doorX;
    private final double doorY;

    MapPlace(String id, String mechanic, double doorX, double doorY) {
        this.id = id;
        this.mechanic = mechanic;
        this.doorX = doorX;
        this.doorY = doorY;
    }

    String id() {
        return id;
    }

    /** The game that is played there. */
    String mechanic() {
        return mechanic;
    }

    /** The middle of the doorstep, in scene units. */
    double doorX() {
        return doorX;
    }

    double doorY() {
        return doorY;
    }
}
