package mulot.mechanic.workshop;

import java.util.Optional;

/**
 * One device and what was done to it.
 *
 * @param fault the true one; hidden until {@link #isKnown}
 * @param tested whether the meter has shown the fault
 * @param plugged whether it is still on the mains
 * @param repair whether it works again, and for how long
 * @param wiped whether the old owner's data is gone
 * @param harvested the good part that was taken from it
 * @param place where it is now
 */
public record Job(
        Device device,
        Fault fault,
        boolean tested,
        boolean plugged,
        Repair repair,
        boolean wiped,
        Optional<Part> harvested,
        Place place) {

    /** How well a device works. */
    public enum Repair {
        NONE,
        /** With a part that will soon fail. */
        SHORT_LIVED,
        LASTING
    }

    /** Where a device is. */
    public enum Place {
        BENCH,
        OWNER,
        RECYCLING,
        ADULT
    }

    static Job begun(Device device, Fault fault) {
        return new Job(device, fault, false, true, Repair.NONE, false, Optional.empty(), Place.BENCH);
    }

    /** Whether the player knows the fault: it was tested, or the notebook leaves no other. */
    public boolean isKnown() {
        return tested || device.isObvious();
    }

    public boolean isOnBench() {
        return place == Place.BENCH;
    }

    public boolean isRepaired() {
        return repair != Repair.NONE;
    }

    /** Whether the old owner's data still has to go. */
    public boolean isToBeWiped() {
        return device.needsWiping() && !wiped;
    }

    Job asTested() {
        return new Job(device, fault, true, plugged, repair, wiped, harvested, place);
    }

    Job asUnplugged() {
        return new Job(device, fault, tested, false, repair, wiped, harvested, place);
    }

    Job repaired(Repair how) {
        return new Job(device, fault, tested, plugged, how, wiped, harvested, place);
    }

    Job asWiped() {
        return new Job(device, fault, tested, plugged, repair, true, harvested, place);
    }

    Job without(Part part) {
        return new Job(device, fault, tested, plugged, repair, wiped, Optional.of(part), place);
    }

    Job at(Place there) {
        return new Job(device, fault, tested, plugged, repair, wiped, harvested, there);
    }

    Job with(Fault hidden) {
        return new Job(device, hidden, tested, plugged, repair, wiped, harvested, place);
    }
}
