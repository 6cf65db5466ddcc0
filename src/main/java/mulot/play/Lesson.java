package mulot.play;

import java.util.function.Predicate;

/**
 * What a level teaches, as something that can be proved: no three-star play may contradict it.
 *
 * @param key names the lesson in reports, for example {@code day.lesson.no-screen-last}
 * @param contradicts whether a finished play goes against the lesson
 * @param <S> the mechanic's state
 */
public record Lesson<S>(String key, Predicate<S> contradicts) {}
