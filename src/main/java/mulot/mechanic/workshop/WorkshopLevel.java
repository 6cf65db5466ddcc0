package mulot.mechanic.workshop;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import mulot.play.Stars;

/**
 * One afternoon in the workshop.
 *
 * @param minutes until it closes
 * @param need how many devices must be repaired at least
 * @param worth points of a repair that lasts; one that does not is worth half
 * @param notebook which faults each symptom may come from
 * @param devices on the bench, 1 to 6
 * @param stock the drawer of spare parts
 * @param shop what can be bought, each offer once
 * @param stars the thresholds of this level
 */
public record WorkshopLevel(
        int minutes,
        int need,
        int worth,
        Map<Symptom, List<Fault>> notebook,
        List<Device> devices,
        List<Spare> stock,
        List<Offer> shop,
        Stars stars) {
    /** What a repair that lasts is worth where a level does not say. */
    static final int USUAL_WORTH = 6;

    public WorkshopLevel {
        notebook = notebook.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(notebook));
        devices = List.copyOf(devices);
        stock = stock.stream().sorted().toList();
        shop = List.copyOf(shop);
    }

    /** The same bench with two minutes more and one repair less to reach. */
    WorkshopLevel easier() {
        return new WorkshopLevel(minutes + 2, Math.max(1, need - 1), worth, notebook, devices, stock, shop, stars);
    }

    /** The place of a device on the bench. */
    OptionalInt number(String id) {
        for (var number = 0; number < devices.size(); number++) {
            if (devices.get(number).id().equals(id)) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }

    /** The devices that look like this one, itself among them. */
    public List<Device> lookingLike(Device device) {
        return devices.stream().filter(other -> other.look() == device.look()).toList();
    }

    /**
     * How many of each fault there are among the devices that look like this one: the screen tells it. Nothing for a
     * device that looks like no other.
     */
    public Map<Fault, Long> toldOf(Device device) {
        var group = lookingLike(device);
        var counts = new EnumMap<Fault, Long>(Fault.class);
        if (group.size() > 1) {
            group.forEach(one -> counts.merge(one.fault(), 1L, Long::sum));
        }
        return Collections.unmodifiableMap(counts);
    }

    /** Whether any device of this model may lack this part. */
    boolean mayLack(String model, Part part) {
        for (var device : devices) {
            if (device.model().equals(model) && device.mayLack(part)) {
                return true;
            }
        }
        return false;
    }
}
