package mulot.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import mulot.home.Home;
import mulot.level.LevelKind;
import mulot.play.LevelId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mulot new-level}: a small level that works, to start from. */
@Command(name = "new-level", mixinStandardHelpOptions = true)
public final class NewLevelCommand implements Callable<Integer> {
    private static final String EXAMPLE_ID = "-new-level\"";

    private final List<? extends LevelKind<?, ?, ?>> kinds;

    @Parameters(index = "0", paramLabel = "MECHANIC", descriptionKey = "new-level.mechanic")
    private String mechanic = "";

    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "new-level.id")
    private String id = "";

    @Mixin
    private final LanguageOption words = new LanguageOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public NewLevelCommand(List<? extends LevelKind<?, ?, ?>> kinds) {
        this.kinds = kinds;
    }

    @Override
    public Integer call() throws IOException {
        var known = kinds.stream().map(LevelKind::id).toList();
        if (!known.contains(mechanic)) {
            throw wrong("new-level.unknown-mechanic", mechanic, String.join(", ", known));
        }
        var stem = id.startsWith(mechanic + "-") ? id.substring(mechanic.length() + 1) : id;
        if (!LevelId.isWellFormed(stem)) {
            throw wrong("new-level.malformed-id", id);
        }
        return write(Home.levels().resolve(mechanic).resolve(stem + ".json"), example(stem));
    }

    private ParameterException wrong(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), words.say(key, arguments));
    }

    private String example(String stem) throws IOException {
        var resource = "/mulot/mechanic/" + mechanic + "/new-level.json";
        try (var stream = NewLevelCommand.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("a mechanic without an example: " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace(EXAMPLE_ID, "-" + stem + '"');
        }
    }

    private int write(Path file, String level) throws IOException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, level, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException taken) {
            spec.commandLine().getErr().println(words.say("new-level.taken", file));
            return Exit.FAILED;
        }
        spec.commandLine().getOut().println(file);
        return Exit.FINE;
    }
}
