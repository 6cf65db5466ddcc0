package mulot.mechanic.workshop;

/** Where things can be laid in the workshop. */
sealed interface WorkshopSpot {

    /** The place of a device in the rack. */
    record Cell(String device) implements WorkshopSpot {}

    /** The green mat in the middle, with whatever lies on it. */
    record Mat() implements WorkshopSpot {}

    /** Where the owners come for their devices. */
    record Hatch() implements WorkshopSpot {}

    record Bin() implements WorkshopSpot {}

    /** The box that only an adult carries. */
    record AdultCase() implements WorkshopSpot {}

    record Drawer() implements WorkshopSpot {}

    /** A tool or an offer: nothing is laid there. */
    record Elsewhere() implements WorkshopSpot {}
}
