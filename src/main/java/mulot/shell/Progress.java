package mulot.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mulot.classroom.River;
import mulot.level.Level;
import mulot.play.LevelId;

/**
 * How far a pupil and the class have come.
 *
 * @param stars the pupil's best stars in each level won so far
 * @param classStars all stars of the class together
 * @param allOpen whether the teacher has opened all levels
 * @param opened levels that the séance has opened
 */
public record Progress(Map<LevelId, Integer> stars, int classStars, boolean allOpen, Set<LevelId> opened) {
    public Progress {
        stars = Map.copyOf(stars);
        opened = Set.copyOf(opened);
    }

    /** The pupil's best in one level, 0 to 3. */
    public int of(LevelId level) {
        return stars.getOrDefault(level, 0);
    }

    /** Whether a level may be played: the first one, those won, and the one after a win. */
    public boolean isOpen(List<? extends Level<?, ?, ?>> path, int index) {
        return allOpen
                || opened.contains(path.get(index).id())
                || index == 0
                || of(path.get(index).id()) > 0
                || of(path.get(index - 1).id()) > 0;
    }

    /** Whether a level that is a stop of no path may be played: once anything was won. */
    public boolean isOpen(Level<?, ?, ?> level) {
        return allOpen || opened.contains(level.id()) || !stars.isEmpty();
    }

    /** The first open level without a star, else the first that can still be bettered. */
    public Optional<Level<?, ?, ?>> next(List<? extends Level<?, ?, ?>> path) {
        for (var level : path) {
            if (of(level.id()) == 0) {
                return Optional.of(level);
            }
        }
        for (var level : path) {
            if (of(level.id()) < 3) {
                return Optional.of(level);
            }
        }
        return path.isEmpty() ? Optional.empty() : Optional.of(path.getFirst());
    }

    /** The number of stars that fills the river next. */
    public int goal() {
        return River.goal(classStars);
    }
}
