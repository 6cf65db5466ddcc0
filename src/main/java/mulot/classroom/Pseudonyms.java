package mulot.classroom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Gives animals and colours to a class, so that as few as possible share an animal. */
public final class Pseudonyms {
    private Pseudonyms() {}

    /**
     * Free ones, in an order that says nothing.
     *
     * @param count of those wanted
     * @param taken by pupils of the class
     * @throws IllegalArgumentException when there are not so many left
     */
    public static List<Pseudonym> draw(int count, Collection<Pseudonym> taken, RandomGenerator random) {
        var free = new ArrayList<Pseudonym>();
        for (var animal : Animal.values()) {
            for (var colour : PupilColour.values()) {
                free.add(new Pseudonym(animal, colour));
            }
        }
        free.removeAll(new HashSet<>(taken));
        if (free.size() < count) {
            throw new IllegalArgumentException("only " + free.size() + " pseudonyms are left, not " + count);
        }
        Collections.shuffle(free, Random.from(random));
        var used = new ArrayList<>(taken);
        var drawn = new ArrayList<Pseudonym>();
        while (drawn.size() < count) {
            var rarest = free.stream()
                    .min(Comparator.comparingLong(one -> sharing(one, used)))
                    .orElseThrow();
            free.remove(rarest);
            used.add(rarest);
            drawn.add(rarest);
        }
        return List.copyOf(drawn);
    }

    private static long sharing(Pseudonym one, List<Pseudonym> used) {
        return used.stream().filter(other -> other.animal() == one.animal()).count();
    }
}
