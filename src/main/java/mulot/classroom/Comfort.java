package mulot.classroom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What makes playing comfortable for one pupil.
 *
 * @param readAloud whether sentences are read without being asked for
 * @param text size of words, in percent: one of {@link #TEXT_SIZES}
 * @param airy more air between letters and words
 * @param contrast black, white and yellow
 * @param still nothing moves
 * @param volume of sounds and voice, in percent: one of {@link #VOLUMES}
 */
public record Comfort(boolean readAloud, int text, boolean airy, boolean contrast, boolean still, int volume) {
    /** In percent. */
    public static final List<Integer> TEXT_SIZES = List.of(100, 125, 150, 200);

    /** In percent. */
    public static final List<Integer> VOLUMES = List.of(0, 50, 100);

    /** As the program comes. */
    public static final Comfort USUAL = new Comfort(false, 100, false, false, false, 100);

    private static final String READ_ALOUD = "read-aloud";
    private static final String TEXT = "text";
    private static final String AIRY = "airy";
    private static final String CONTRAST = "contrast";
    private static final String STILL = "still";
    private static final String VOLUME = "volume";

    public Comfort {
        if (!TEXT_SIZES.contains(text) || !VOLUMES.contains(volume)) {
            throw new IllegalArgumentException("no such size or volume: " + text + ", " + volume);
        }
    }

    /** As names and values, for files. */
    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put(READ_ALOUD, String.valueOf(readAloud));
        values.put(TEXT, String.valueOf(text));
        values.put(AIRY, String.valueOf(airy));
        values.put(CONTRAST, String.valueOf(contrast));
        values.put(STILL, String.valueOf(still));
        values.put(VOLUME, String.valueOf(volume));
        return values;
    }

    /** What {@link #values} gave; what is not there, or of another version, is as usual. */
    public static Comfort of(Map<String, String> values) {
        return new Comfort(
                flag(values, READ_ALOUD),
                number(values, TEXT, TEXT_SIZES).orElse(USUAL.text),
                flag(values, AIRY),
                flag(values, CONTRAST),
                flag(values, STILL),
                number(values, VOLUME, VOLUMES).orElse(USUAL.volume));
    }

    private static boolean flag(Map<String, String> values, String name) {
        return Boolean.parseBoolean(values.getOrDefault(name, ""));
    }

    private static Optional<Integer> number(Map<String, String> values, String name, List<Integer> allowed) {
        return allowed.stream()
                .filter(number -> String.valueOf(number).equals(values.get(name)))
                .findFirst();
    }

    public Comfort withReadAloud(boolean on) {
        return new Comfort(on, text, airy, contrast, still, volume);
    }

    public Comfort withText(int percent) {
        return new Comfort(readAloud, percent, airy, contrast, still, volume);
    }

    public Comfort withAiry(boolean on) {
        return new Comfort(readAloud, text, on, contrast, still, volume);
    }

    public Comfort withContrast(boolean on) {
        return new Comfort(readAloud, text, airy, on, still, volume);
    }

    public Comfort withStill(boolean on) {
        return new Comfort(readAloud, text, airy, contrast, on, volume);
    }

    public Comfort withVolume(int percent) {
        return new Comfort(readAloud, text, airy, contrast, still, percent);
    }
}
