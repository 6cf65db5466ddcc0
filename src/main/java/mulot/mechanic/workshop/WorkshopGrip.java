package mulot.mechanic.workshop;

/** What a hand can hold in the workshop. */
sealed interface WorkshopGrip {

    /** A device, from the rack or from the mat. */
    record Whole(String device) implements WorkshopGrip {}

    record Tool(WorkshopTool tool) implements WorkshopGrip {}

    /** A part from the drawer. */
    record Stored(Part part, String model) implements WorkshopGrip {}

    /** A good part of a donor. */
    record Taken(String donor, Part part) implements WorkshopGrip {}

    /** What the shop sells; offers count from 0. */
    record Offered(int offer) implements WorkshopGrip {}

    /** The plug of a device. */
    record Plug(String device) implements WorkshopGrip {}
}
