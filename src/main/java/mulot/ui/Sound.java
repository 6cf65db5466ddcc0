package mulot.ui;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.FloatControl;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.UnsupportedAudioFileException;
import mulot.home.Home;

/** Ten short sounds. Silent where it is muted or the machine has no sound card. */
public final class Sound {
    private static final int LOUDEST = 100;
    private static final double DECIBELS = 20;

    private final boolean mute;
    private final Map<Name, Clip> clips = new EnumMap<>(Name.class);
    private final ExecutorService player = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("sound").factory());
    private volatile boolean silent;
    private volatile int volume = LOUDEST;

    public Sound(boolean mute) {
        this.mute = mute;
    }

    /** What can be heard. */
    public enum Name {
        PICK,
        DROP,
        YES,
        NOT_YET,
        STAR,
        BELL,
        PAGE,
        RIVER,
        SNORE,
        TADA
    }

    /** In percent; 0 is silence. */
    public void volume(int percent) {
        volume = percent;
    }

    /** Starts a sound and returns at once. */
    public void play(Name name) {
        if (!mute && !silent && volume > 0) {
            player.execute(() -> start(name));
        }
    }

    private void start(Name name) {
        try {
            var clip = clips.get(name);
            if (clip == null) {
                clip = load(name);
                clips.put(name, clip);
            }
            if (clip.isControlSupported(FloatControl.Type.MASTER_GAIN)
                    && clip.getControl(FloatControl.Type.MASTER_GAIN) instanceof FloatControl gain) {
                gain.setValue((float) Math.max(gain.getMinimum(), DECIBELS * Math.log10(volume / (double) LOUDEST)));
            }
            clip.setFramePosition(0);
            clip.start();
        } catch (LineUnavailableException | IllegalArgumentException noSoundCard) {
            silent = true;
        } catch (IOException | UnsupportedAudioFileException fault) {
            throw new IllegalStateException("sound " + name, fault);
        }
    }

    private static Clip load(Name name) throws IOException, UnsupportedAudioFileException, LineUnavailableException {
        var file = "sounds/" + name.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".wav";
        try (var audio = AudioSystem.getAudioInputStream(new BufferedInputStream(Home.open(file)))) {
            var clip = AudioSystem.getClip();
            clip.open(audio);
            return clip;
        }
    }
}
