package mulot.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import mulot.i18n.Language;
import mulot.ui.Speech;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sentences go to the voice of the machine: here a script that writes down what it hears. */
final class SpeechTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void toolkit() {
        OpenWindow.startToolkit();
    }

    private Speech voice(String script) throws IOException {
        var program = folder.resolve("espeak-ng");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new Speech("/nowhere:" + folder);
    }

    @Test
    void aSentenceIsHeardInItsLanguage() throws IOException, InterruptedException {
        var speech = voice("echo \"$@\" >" + folder + "/asked; cat >" + folder + "/heard");
        var done = new CountDownLatch(1);

        speech.say("Où est l’écran ?", Language.FR, done::countDown);

        assertTrue(done.await(20, TimeUnit.SECONDS));
        assertEquals("Où est l’écran ?", Files.readString(folder.resolve("heard")));
        assertEquals(
                "-v fr -s 140 -a 100 --stdin",
                Files.readString(folder.resolve("asked")).strip());
        speech.close();
    }

    @Test
    void aNewSentenceEndsTheOld() throws IOException, InterruptedException {
        var speech = voice("read line; echo \"$line\" >>" + folder + "/heard; test \"$line\" = two || exec sleep 60");
        var oldDone = new AtomicBoolean();
        speech.say("one\n", Language.EN, () -> oldDone.set(true));
        var done = new CountDownLatch(1);

        speech.say("two\n", Language.EN, done::countDown);

        assertTrue(done.await(20, TimeUnit.SECONDS));
        assertFalse(oldDone.get());
        speech.close();
    }

    @Test
    void withoutVoiceOrVolumeNothingIsStarted() throws IOException {
        var none = new Speech("");
        assertFalse(none.isAvailable());
        none.close();
        var speech = voice("cat >" + folder + "/heard");
        assertTrue(speech.isAvailable());
        speech.volume(0);
        assertFalse(speech.isAvailable());
        speech.say("nothing", Language.EN, () -> {});
        speech.close();
        assertFalse(Files.exists(folder.resolve("heard")));
    }
}
