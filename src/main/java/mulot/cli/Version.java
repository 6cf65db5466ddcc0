package mulot.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var properties = new Properties();
        try (var file = Version.class.getResourceAsStream("/mulot/version.properties")) {
            properties.load(Objects.requireNonNull(file));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return new String[] {"Mulot " + properties.getProperty("version")};
    }
}
