package mulot.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        var properties = stick();
        assertEquals(
                folder.resolve(".local/share/mulot"),
                DataFolder.usual(Map.of(), properties).path());
        Files.createFile(folder.resolve("stick/portable.txt"));
        assertEquals(new DataFolder(folder.resolve("stick/data")), DataFolder.usual(Map.of(), properties));
        assertEquals(List.of("portable.txt"), names(folder.resolve("stick")));
        Files.createDirectory(folder.resolve("stick/data"));
        assertEquals(new DataFolder(folder.resolve("stick/data")), DataFolder.usual(Map.of(), properties));
        assertEquals(List.of(), names(folder.resolve("stick/data")));
    }

    @Test
    void whereTheStickCannotBeWrittenThePersonsOwnFolderIsTaken() throws IOException {
        var properties = stick();
        Files.createFile(folder.resolve("stick/portable.txt"));
        Files.createFile(folder.resolve("stick/data"));
        assertEquals(new DataFolder(folder.resolve(".local/share/mulot")), DataFolder.usual(Map.of(), properties));
        Files.delete(folder.resolve("stick/data"));
        Files.createSymbolicLink(folder.resolve("stick/data"), Path.of("nowhere"));
        assertEquals(new DataFolder(folder.resolve(".local/share/mulot")), DataFolder.usual(Map.of(), properties));
    }

    @Test
    void theDataOfAStickThatWasClosedSinceAreNamed() throws IOException {
        var properties = stick();
        Files.createFile(folder.resolve("stick/portable.txt"));
        var data = Files.createDirectory(folder.resolve("stick/data"));
        var own = folder.resolve(".local/share/mulot");
        assertEquals(new DataFolder(own), DataFolder.usual(Map.of(), properties, place -> false));
        Files.createFile(data.resolve("mulot.db"));
        assertEquals(new DataFolder(own, Optional.of(data)), DataFolder.usual(Map.of(), properties, place -> false));
    }

    @Test
    void aFolderThatTheSystemKeepsClosedIsNotTaken() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "a folder that nobody may write into");
        var properties = stick();
        Files.createFile(folder.resolve("stick/portable.txt"));
        Files.createSymbolicLink(folder.resolve("stick/data"), Path.of("/proc/self"));
        assertEquals(new DataFolder(folder.resolve(".local/share/mulot")), DataFolder.usual(Map.of(), properties));
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

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> String.valueOf(each.getFileName())).toList();
        }
    }

    private Properties stick() throws IOException {
        var properties = properties("Linux");
        properties.setProperty(
                "mulot.home", Files.createDirectory(folder.resolve("stick")).toString());
        return properties;
    }

    private Properties properties(String system) {
        var properties = new Properties();
        properties.setProperty("user.home", folder.toString());
        properties.setProperty("os.name", system);
        return properties;
    }
}
