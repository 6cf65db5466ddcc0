package mulot.mechanic.workshop;

import java.util.Optional;

/** Moves as the short texts of recorded plays. */
final class WorkshopMoveText {
    private WorkshopMoveText() {}

    static String write(WorkshopMove move) {
        return switch (move) {
            case WorkshopMove.Test(var device) -> "test " + device;
            case WorkshopMove.Unplug(var device) -> "unplug " + device;
            case WorkshopMove.Clean(var device) -> "clean " + device;
            case WorkshopMove.Swap(var device) -> "swap " + device;
            case WorkshopMove.Harvest(var device, var part) -> "harvest " + device + " " + part.id();
            case WorkshopMove.Wipe(var device) -> "wipe " + device;
            case WorkshopMove.HandOver(var device) -> "hand-over " + device;
            case WorkshopMove.Recycle(var device) -> "recycle " + device;
            case WorkshopMove.Adult(var device) -> "adult " + device;
            case WorkshopMove.Buy(var offer) -> "buy " + offer;
            case WorkshopMove.Close() -> "close";
        };
    }

    static Optional<WorkshopMove> read(String text) {
        var words = text.split(" ", -1);
        return switch (words.length) {
            case 1 -> text.equals("close") ? Optional.of(new WorkshopMove.Close()) : Optional.empty();
            case 2 -> words[0].equals("buy") ? buy(words[1]) : onDevice(words[0], words[1]);
            case 3 ->
                words[0].equals("harvest")
                        ? Named.of(Part.values(), words[2]).map(part -> new WorkshopMove.Harvest(words[1], part))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<WorkshopMove> buy(String offer) {
        return offer.matches("\\d") ? Optional.of(new WorkshopMove.Buy(Integer.parseInt(offer))) : Optional.empty();
    }

    private static Optional<WorkshopMove> onDevice(String verb, String device) {
        return switch (verb) {
            case "test" -> Optional.of(new WorkshopMove.Test(device));
            case "unplug" -> Optional.of(new WorkshopMove.Unplug(device));
            case "clean" -> Optional.of(new WorkshopMove.Clean(device));
            case "swap" -> Optional.of(new WorkshopMove.Swap(device));
            case "wipe" -> Optional.of(new WorkshopMove.Wipe(device));
            case "hand-over" -> Optional.of(new WorkshopMove.HandOver(device));
            case "recycle" -> Optional.of(new WorkshopMove.Recycle(device));
            case "adult" -> Optional.of(new WorkshopMove.Adult(device));
            default -> Optional.empty();
        };
    }
}
