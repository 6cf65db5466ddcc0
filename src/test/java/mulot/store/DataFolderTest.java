package mulot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DataFolderTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "Linux,      NOTHING,        '',      .local/share/mulot",
        "Linux,      XDG_DATA_HOME,  own,     own/mulot",
        "Windows 11, NOTHING,        '',      AppData/Local/mulot",
        "Windows 11, LOCALAPPDATA,   local,   local/mulot",
        "Mac OS X,   XDG_DATA_HOME,  own,     Library/Application Support/mulot",
    })
    void everyKindOfMachineHasItsPlace(String system, String variable, String value, String expected) {
        var environment = Map.of(variable, folder.resolve(value).toString());
        assertEquals(
                folder.resolve(expected),
                DataFolder.usual(environment, properties(system)).path());
    }

    @Test
    void aRelativeVariableIsIgnored() {
        var found = DataFolder.usual(Map.of("XDG_DATA_HOME", "somewhere"), properties("Linux"));
        assertEquals(folder.resolve(".local/share/mulot"), found.path());
    }

    @Test
    void onAStickEverythingStaysOnTheStick() throws IOException {
        var properties = properties("Linux");
        properties.setProperty("mulot.home", folder.resolve("stick").toString());
        Files.createDirectories(folder.resolve("stick"));
        assertEquals(
                folder.resolve(".local/share/mulot"),
                DataFolder.usual(Map.of(), properties).path());
        Files.createFile(folder.resolve("stick/portable.txt"));
        assertEquals(
                folder.resolve("stick/data"),
                DataFolder.usual(Map.of(), properties).path());
    }

    @Test
    void itIsMadeWhenNeededAndForItsOwnerAlone() throws StoreException, IOException {
        var data = DataFolder.at(folder.resolve("a/b"));
        assertFalse(Files.exists(data.path()));
        data.create();
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())));
        }
    }

    @Test
    void oneProgramPlaysInAFolder() throws StoreException {
        var data = DataFolder.at(folder);
        var first = data.lock().orElseThrow();
        assertTrue(data.lock().isEmpty());
        first.close();
        data.lock().orElseThrow().close();
    }

    @Test
    void theSecondProcessIsToldAndTheThirdComesInAfterAKill() throws IOException, InterruptedException, StoreException {
        var data = DataFolder.at(folder);
        var other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockingChild.class.getName(),
                        folder.toString())
                .start();
        assertEquals("locked", other.inputReader().readLine());
        assertTrue(data.lock().isEmpty());
        other.destroyForcibly().waitFor();
        data.lock().orElseThrow().close();
    }

    private Properties properties(String system) {
        var properties = new Properties();
        properties.setProperty("user.home", folder.toString());
        properties.setProperty("os.name", system);
        return properties;
    }
}
