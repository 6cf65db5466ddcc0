package mulot.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import mulot.i18n.Language;
import mulot.play.Seed;
import mulot.store.DataFolder;

/**
 * What the command line asked for.
 *
 * @param data the data folder
 * @param levels the folder of level files
 * @param language of the first screen
 * @param className which class plays; empty for none in particular
 * @param level the id of a level to open at once
 * @param size of the window
 * @param mute without sound
 * @param still reduced motion
 * @param speed of all movement, 1 for children
 * @param chance gives the seed of each play
 * @param clock for days and durations
 * @param demo a session that plays itself, if asked for
 */
public record LaunchOptions(
        DataFolder data,
        Path levels,
        Language language,
        String className,
        Optional<String> level,
        WindowSize size,
        boolean mute,
        boolean still,
        double speed,
        Supplier<Seed> chance,
        Clock clock,
        Optional<DemoOptions> demo) {}
