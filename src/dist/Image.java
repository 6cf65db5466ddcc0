import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the folder {@code target/dist/mulot}: a runtime with the toolkit inside, the program, its levels and assets, and
 * a cache of loaded classes that a scripted session has trained. Started by {@code mvn -Pdist package}; what it makes is
 * the same to the byte at every build, the cache aside.
 *
 * <p>{@code java Image.java BASEDIR VERSION TIMESTAMP}, with the libraries in {@code BASEDIR/target/dist/libraries}.
 */
final class Image {
    private static final List<String> TOOLKIT = List.of("base", "graphics", "controls", "fxml", "media");

    /** The engine names classes of the media toolkit and never plays any. */
    private static final String NO_NATIVES = "media";

    private static final String MODULES =
            "javafx.controls,javafx.fxml,javafx.media,java.desktop,java.management,java.sql,jdk.localedata,"
                    + "jdk.unsupported";
    private static final String SQLITE = "org/sqlite/native/Linux/x86_64/libsqlitejdbc.so";
    private static final String UNWANTED_ASSETS = "(src/.*|.*\\.(sh|py))";

    private final Path base;
    private final String version;
    private final Path dist;
    private final Path image;
    private final Path work;
    private final Instant time;

    private Image(Path base, String version, Instant time) {
        this.base = base;
        this.version = version;
        this.dist = base.resolve("target/dist");
        this.image = dist.resolve("mulot");
        this.work = dist.resolve("work");
        this.time = time;
    }

    public static void main(String[] arguments) throws Exception {
        var image = new Image(Path.of(arguments[0]), arguments[1], Instant.parse(arguments[2]));
        image.clear();
        image.makeRuntime();
        image.layProgram();
        image.settle();
        image.train();
    }

    private void clear() throws IOException {
        delete(image);
        delete(work);
        Files.createDirectories(image.resolve("app"));
        Files.createDirectories(work.resolve("jmods"));
    }

    private void makeRuntime() throws IOException, InterruptedException {
        for (var part : TOOLKIT) {
            var classes = work.resolve(part).resolve("classes");
            var natives = work.resolve(part).resolve("lib");
            Files.createDirectories(natives);
            unpack(library("javafx-" + part + "-.*-linux\\.jar"), classes, natives, !part.equals(NO_NATIVES));
            run(
                    "jmod",
                    "create",
                    "--date=" + time,
                    "--class-path=" + classes,
                    "--libs=" + natives,
                    work.resolve("jmods/javafx." + part + ".jmod").toString());
        }
        var unused = Files.write(work.resolve("unused"), Unused.patterns());
        run(
                "jlink",
                "--strip-debug",
                "--exclude-resources=@" + unused,
                "--no-header-files",
                "--no-man-pages",
                "--compress=zip-0",
                "--module-path=" + work.resolve("jmods"),
                "--add-modules=" + MODULES,
                "--include-locales=fr,en",
                "--exclude-files=**/libsplashscreen.so,**/libmlib_image.so", // no splash, no tuned AWT pictures
                "--output=" + image.resolve("runtime"));
        stripNatives();
    }

    /** The names of functions inside the native libraries are for those who debug them: six megabytes. */
    private void stripNatives() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("strip", "--strip-unneeded"));
        for (var each : Folders.all(image.resolve("runtime/lib")).reversed()) {
            if (each.toString().endsWith(".so")) {
                command.add(each.toString());
            }
        }
        if (!isOnPath("strip")) {
            throw new IOException("strip is missing. Remedy on Debian: sudo apt-get install binutils");
        }
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("strip failed");
        }
    }

    private void unpack(Path jar, Path classes, Path natives, boolean withNatives) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            for (var entry : file.stream().filter(each -> !each.isDirectory()).toList()) {
                var isNative = entry.getName().endsWith(".so");
                if (entry.getName().startsWith("META-INF/") || (isNative && !withNatives)) {
                    continue;
                }
                var to = (isNative ? natives : classes).resolve(entry.getName());
                Files.createDirectories(to.getParent());
                try (var in = file.getInputStream(entry)) {
                    Files.copy(in, to);
                }
            }
        }
    }

    private void layProgram() throws IOException {
        var app = image.resolve("app");
        repack(base.resolve("target/mulot-" + version + ".jar"), app.resolve("mulot.jar"));
        for (var library : Folders.list(dist.resolve("libraries"))) {
            var name = library.getFileName().toString();
            if (name.startsWith("sqlite-jdbc-")) {
                layDatabase(library, app);
            } else if (!name.startsWith("javafx-")) {
                Files.copy(library, app.resolve(name));
            }
        }
        Files.copy(base.resolve("src/dist/flags"), app.resolve("flags"));
        Files.copy(base.resolve("src/dist/mulot"), image.resolve("mulot"));
        copy(base.resolve("levels"), image.resolve("levels"), every -> true);
        copy(base.resolve("assets"), image.resolve("assets"), Image::isWanted);
        for (var text : List.of("LICENSE", "README.md", "CHANGELOG.md")) {
            Files.copy(base.resolve(text), image.resolve(text));
        }
    }

    private static boolean isWanted(Path asset) {
        return !asset.toString().replace('\\', '/').matches("(.*/)?" + UNWANTED_ASSETS);
    }

    /** The database's library for this platform alone, as a file, so that nothing is unpacked when the program runs. */
    private void layDatabase(Path library, Path app) throws IOException {
        try (var from = new JarFile(library.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(app.resolve(library.getFileName())))) {
            for (var entry : from.stream().filter(each -> !each.isDirectory()).toList()) {
                try (var in = from.getInputStream(entry)) {
                    if (entry.getName().equals(SQLITE)) {
                        Files.copy(in, app.resolve("libsqlitejdbc.so"));
                    } else if (!entry.getName().startsWith("org/sqlite/native/")) {
                        add(to, entry, in);
                    }
                }
            }
        }
    }

    /** Without the rights of the builder's folders, which Maven writes down. */
    private void repack(Path jar, Path target) throws IOException {
        try (var from = new JarFile(jar.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(target))) {
            for (var entry : from.stream().toList()) {
                try (var in = from.getInputStream(entry)) {
                    add(to, entry, in);
                }
            }
        }
    }

    private void add(ZipOutputStream to, ZipEntry entry, InputStream in) throws IOException {
        var copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(entry.getTimeLocal());
        to.putNextEntry(copy);
        in.transferTo(to);
        to.closeEntry();
    }

    /** Times and rights do not depend on who builds, or when. The cache remembers the times of the program's files. */
    private void settle() throws IOException {
        for (var each : Folders.all(image).reversed()) {
            var executable = Files.isDirectory(each) || Files.isExecutable(each);
            Files.setPosixFilePermissions(
                    each, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
            Files.setLastModifiedTime(each, FileTime.from(time));
        }
        Files.setPosixFilePermissions(image.resolve("mulot"), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /**
     * The demo walks through the screens of pupils; which classes it needed is written down when it ends. Those of the
     * pages for adults would make the cache a third larger, and all of it is loaded at every start.
     */
    private void train() throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if (System.getenv("DISPLAY") == null && isOnPath("xvfb-run")) {
            command.addAll(List.of("xvfb-run", "-a", "-s", "-screen 0 1366x768x24"));
        }
        command.add(image.resolve("mulot").toString());
        command.addAll(List.of("demo", "--pupils", "--levels", "1", "--out", work.resolve("pictures").toString()));
        command.addAll(List.of("--data-dir", work.resolve("data").toString()));
        var training = new ProcessBuilder(command).redirectErrorStream(true);
        training.redirectOutput(work.resolve("training.log").toFile());
        training.environment().put("MULOT_TRAIN", "1");
        if (training.start().waitFor() != 0 || !Files.exists(image.resolve("app/mulot.aot"))) {
            throw new IOException("the training session failed, see " + work.resolve("training.log"));
        }
        Files.setPosixFilePermissions(
                image.resolve("app/mulot.aot"), PosixFilePermissions.fromString("rw-r--r--"));
        Files.setLastModifiedTime(image.resolve("app/mulot.aot"), FileTime.from(time));
        Files.setLastModifiedTime(image.resolve("app"), FileTime.from(time));
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private Path library(String name) throws IOException {
        return Folders.list(dist.resolve("libraries")).stream()
                .filter(each -> each.getFileName().toString().matches(name))
                .findFirst()
                .orElseThrow(() -> new IOException("no library " + name));
    }

    private static void run(String tool, String... arguments) throws IOException {
        var found = ToolProvider.findFirst(tool).orElseThrow(() -> new IOException("this JDK has no " + tool));
        if (found.run(System.out, System.err, arguments) != 0) {
            throw new IOException(tool + " failed");
        }
    }

    private static void copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
        for (var each : Folders.all(from)) {
            var inside = from.relativize(each);
            if (wanted.test(inside) && Files.isRegularFile(each)) {
                Files.createDirectories(to.resolve(inside).getParent());
                Files.copy(each, to.resolve(inside));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (var each : Folders.all(folder).reversed()) {
                Files.delete(each);
            }
        }
    }
}
