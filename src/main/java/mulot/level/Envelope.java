package mulot.level;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mulot.i18n.LocalText;
import mulot.play.LevelId;
import mulot.play.Stars;

/**
 * What every level says of itself, whatever its mechanic.
 *
 * @param id the mechanic's id and the file's name
 * @param mechanic the id of its mechanic
 * @param title at most 40 characters
 * @param story at most three sentences
 * @param ages for whom, at least one group
 * @param difficulty 1 to 10
 * @param objectives ids of what is learned, at least one
 * @param facts ids of what may be told at the end, the first one first
 * @param stars the thresholds
 * @param win a recorded win; a level without one is playable but not proved
 * @param hints up to three texts of the author's own, from «where to look» to «what to do»
 * @param weighed whether the screen shows what the program computes while it is played; such a level is found behind the
 *     leaf, and is no stop of a path
 */
public record Envelope(
        LevelId id,
        String mechanic,
        LocalText title,
        LocalText story,
        Set<Ages> ages,
        int difficulty,
        List<String> objectives,
        List<String> facts,
        Stars stars,
        Optional<RecordedWin> win,
        List<LocalText> hints,
        boolean weighed) {
    public Envelope {
        ages = Collections.unmodifiableSet(EnumSet.copyOf(ages));
        objectives = List.copyOf(objectives);
        facts = List.copyOf(facts);
        hints = List.copyOf(hints);
    }

    /** Whether pupils of this group may meet the level. */
    public boolean isFor(Ages group) {
        return ages.contains(group);
    }
}
