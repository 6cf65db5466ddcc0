package mulot.ui;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javafx.application.Platform;
import mulot.i18n.Language;

/**
 * Reads sentences aloud with the voice of the machine: espeak-ng on Linux, say on macOS, SAPI on Windows. The text goes
 * to the program's input, never into its command line. Silent where there is no voice.
 */
public final class Speech {
    private static final long LONGEST_SECONDS = 60;
    private final String searchPath;
    private Optional<Voice> voice = Optional.empty();
    private boolean looked;
    private final ExecutorService speaker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("speech").factory());
    private volatile Optional<Process> speaking = Optional.empty();
    private volatile int volume = 100;
    private final AtomicLong turn = new AtomicLong();

    /** How a program is asked to speak. */
    private interface Voice {
        List<String> command(Language language, int volume);
    }

    /**
     * Looks for a voice when it is first wanted.
     *
     * @param searchPath folders of programs, as in the variable {@code PATH}
     */
    public Speech(String searchPath) {
        this.searchPath = searchPath;
    }

    private Optional<Voice> voice() {
        if (!looked) {
            looked = true;
            voice = find(searchPath);
        }
        return voice;
    }

    private static Optional<Voice> find(String searchPath) {
        for (var name : List.of("espeak-ng", "espeak", "say", "powershell.exe")) {
            var program = Stream.of(searchPath.split(File.pathSeparator))
                    .filter(folder -> !folder.isEmpty())
                    .map(folder -> Path.of(folder, name))
                    .filter(Files::isExecutable)
                    .findFirst();
            if (program.isPresent()) {
                return Optional.of(voice(name, program.get().toString()));
            }
        }
        return Optional.empty();
    }

    private static Voice voice(String name, String program) {
        return switch (name) {
            case "say" -> (language, volume) -> List.of(program, "-v", language == Language.FR ? "Thomas" : "Daniel");
            case "powershell.exe" ->
                (language, volume) -> List.of(program, "-NoProfile", "-Command", sapi(language, volume));
            default ->
                (language, volume) -> List.of(
                        program,
                        "-v",
                        language.code(),
                        "-s",
                        language == Language.FR ? "140" : "145",
                        "-a",
                        String.valueOf(volume),
                        "--stdin");
        };
    }

    private static String sapi(Language language, int volume) {
        return "Add-Type -AssemblyName System.Speech;"
                + "[Console]::InputEncoding=[Text.Encoding]::UTF8;"
                + "$s=New-Object System.Speech.Synthesis.SpeechSynthesizer;"
                + "$s.Volume=" + volume + ";"
                + "$s.SelectVoiceByHints('NotSet','NotSet',0,"
                + "[Globalization.CultureInfo]'" + language.locale().toLanguageTag() + "');"
                + "$s.Speak([Console]::In.ReadToEnd())";
    }

    /** Whether anything will be heard. */
    public boolean isAvailable() {
        return volume > 0 && voice().isPresent();
    }

    /** In percent; 0 is silence. */
    public void volume(int percent) {
        volume = percent;
    }

    /**
     * Reads one sentence, after ending what is being read.
     *
     * @param done runs on the JavaFX thread when it was read to its end; not when something else ended it
     */
    public void say(String sentence, Language language, Runnable done) {
        stop();
        var mine = turn.get();
        voice().filter(found -> volume > 0)
                .ifPresent(
                        found -> speaker.execute(() -> speak(found.command(language, volume), sentence, mine, done)));
    }

    private void speak(List<String> command, String sentence, long mine, Runnable done) {
        if (mine != turn.get()) {
            return;
        }
        try {
            var process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            speaking = Optional.of(process);
            if (mine != turn.get()) {
                process.destroy(); // ended while it started
            }
            try (var input = process.getOutputStream()) {
                input.write(sentence.getBytes(StandardCharsets.UTF_8));
            }
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroy();
            }
        } catch (IOException ended) {
            // The program was stopped, or it cannot speak here: the pupil reads on.
            speaking = Optional.empty();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
        if (mine == turn.get()) {
            Platform.runLater(done);
        }
    }

    /** Ends what is being read. */
    public void stop() {
        turn.incrementAndGet();
        speaking.ifPresent(Process::destroy);
        speaking = Optional.empty();
    }

    /** Ends for good. */
    public void close() {
        stop();
        speaker.shutdownNow();
    }
}
