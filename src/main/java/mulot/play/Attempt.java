package mulot.play;

import java.util.List;

/**
 * One decided try at a level: enough to replay it exactly.
 *
 * @param level which level
 * @param fingerprint of the level's body when it was played, 64 hexadecimal digits
 * @param rulesVersion {@link Rules#version()} at that time
 * @param seed the chance of the play
 * @param moves as {@link Rules#write} gives them, in order, without those that were undone
 * @param score in the mechanic's points; 0 when lost
 * @param stars 0 (lost) to 3
 * @param hints how many hint steps were asked for
 * @param seconds from the first look at the level to the verdict
 */
public record Attempt(
        LevelId level,
        String fingerprint,
        int rulesVersion,
        Seed seed,
        List<String> moves,
        int score,
        int stars,
        int hints,
        int seconds) {
    public Attempt {
        moves = List.copyOf(moves);
    }
}
