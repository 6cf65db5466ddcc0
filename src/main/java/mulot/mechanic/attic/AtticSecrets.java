package mulot.mechanic.attic;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mulot.mechanic.Secret;

/** Surprises of the attic: mystery photos that got a name, bursts with one photo left, and tidy shelves. */
final class AtticSecrets {
    private static final int BURST = 3;
    private static final int WIDE = 4;

    private record Surprise(String name, String picture, Predicate<AtticState> shows) {}

    private static final List<Surprise> SURPRISES = List.of(
            new Surprise("attic-mystery-1", "attic/mystery-1", attic -> hasMystery(attic, 1)),
            new Surprise("attic-mystery-2", "attic/mystery-2", attic -> hasMystery(attic, 2)),
            new Surprise("attic-mystery-3", "attic/mystery-3", attic -> hasMystery(attic, 3)),
            new Surprise("attic-burst", "icons/photo-cat", AtticSecrets::hasBestOfBurst),
            new Surprise("attic-nothing-lost", "icons/trophy", attic -> attic.used(Place.BIN) == 0),
            new Surprise("attic-wide", "icons/balloon", attic -> Tally.of(attic).extra() >= WIDE));

    private AtticSecrets() {}

    /** All there are. */
    static List<Secret> all() {
        return SURPRISES.stream()
                .map(each -> new Secret(each.name(), each.picture(), "attic.secret." + each.name()))
                .toList();
    }

    /** Those that a filmed attic has shown; none when something precious was lost. */
    static List<String> in(AtticState attic) {
        return Loss.of(attic).isPresent()
                ? List.of()
                : SURPRISES.stream()
                        .filter(each -> each.shows().test(attic))
                        .map(Surprise::name)
                        .toList();
    }

    /** Whether a box that had no name got one and was kept, and such a photo lay under it. */
    private static boolean hasMystery(AtticState attic, int mystery) {
        return kept(attic).anyMatch(box -> box.unnamed() && attic.isNamed(box) && AtticLooks.mystery(box) == mystery);
    }

    private static Stream<Box> kept(AtticState attic) {
        return attic.level().boxes().stream().filter(box -> attic.place(box) != Place.BIN);
    }

    /** Whether of at least three copies the finest alone was kept. */
    private static boolean hasBestOfBurst(AtticState attic) {
        var boxes = attic.level().boxes();
        return kept(attic)
                .anyMatch(box -> copies(boxes.stream(), box) >= BURST
                        && copies(kept(attic), box) == 1
                        && boxes.stream().noneMatch(copy -> copy.isCopyOf(box) && copy.value() > box.value()));
    }

    private static long copies(Stream<Box> boxes, Box box) {
        return boxes.filter(other -> other.equals(box) || other.isCopyOf(box)).count();
    }
}
