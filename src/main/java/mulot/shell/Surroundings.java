package mulot.shell;

import java.util.function.Supplier;
import mulot.classroom.Comfort;
import mulot.i18n.Texts;
import mulot.ui.Looks;
import mulot.ui.Motion;
import mulot.ui.Sound;
import mulot.ui.Speech;

/** What is seen, heard and moved around every screen, as comfortable as a pupil wants it. */
final class Surroundings {
    private final Motion motion;
    private final boolean alwaysStill;
    private final Sound sound;
    private final Speech speech;
    private final Reader reader;
    private Comfort comfort = Comfort.USUAL;

    Surroundings(Motion motion, LaunchOptions options, Supplier<Texts> texts) {
        this.motion = motion;
        this.alwaysStill = options.still();
        this.sound = new Sound(options.mute());
        this.speech = new Speech(options.mute() ? "" : System.getenv().getOrDefault("PATH", ""));
        this.reader = new Reader(speech, motion, texts);
    }

    Motion motion() {
        return motion;
    }

    Sound sound() {
        return sound;
    }

    Reader reader() {
        return reader;
    }

    Comfort comfort() {
        return comfort;
    }

    void adapt(Comfort wanted, Screens screens) {
        var before = comfort;
        comfort = wanted;
        motion.still(alwaysStill || wanted.still());
        sound.volume(wanted.volume());
        speech.volume(wanted.volume());
        reader.unasked(wanted.readAloud());
        if (!looks(wanted).equals(looks(before))) {
            screens.wear(looks(wanted));
        }
    }

    private static Looks looks(Comfort comfort) {
        return new Looks(comfort.text(), comfort.airy(), comfort.contrast());
    }

    /** Ends voice and engine. */
    void close() {
        speech.close();
        motion.stop();
    }
}
