package mulot.level;

import java.util.List;
import mulot.play.Seed;

/**
 * A play that won when the level was written.
 *
 * @param seed its chance
 * @param moves as the rules write them
 * @param score what it reached
 */
public record RecordedWin(Seed seed, List<String> moves, int score) {
    public RecordedWin {
        moves = List.copyOf(moves);
    }
}
