import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Packs what {@link Image} has laid: a Debian package, a zip for a stick that brings its runtime for Linux on x86-64,
 * and a zip for every system that has Java 25. Started by {@code mvn -Pdist package}.
 *
 * <p>{@code java Package.java BASEDIR VERSION TIMESTAMP}, with the toolkits of all platforms in
 * {@code BASEDIR/target/dist/toolkits/PLATFORM}.
 */
final class Package {
    private static final List<String> PLATFORMS = List.of("linux", "linux-aarch64", "mac", "mac-aarch64", "win");
    private static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> TEXT = PosixFilePermissions.fromString("rw-r--r--");

    private static final int FLAGS = 8;
    private static final byte BEST = 2;

    private final Path base;
    private final String version;
    private final Instant time;
    private final Path dist;

    private Package(Path base, String version, Instant time) {
        this.base = base;
        this.version = version;
        this.time = time;
        this.dist = base.resolve("target/dist");
    }

    public static void main(String[] arguments) throws Exception {
        var made = new Package(Path.of(arguments[0]), arguments[1], Instant.parse(arguments[2]));
        made.portable();
        made.anywhere();
        made.debian();
        made.sum();
    }

    private void portable() throws IOException {
        var root = dist.resolve("work/portable");
        copy(dist.resolve("mulot"), root.resolve("mulot"));
        Files.writeString(
                root.resolve("mulot/portable.txt"),
                "With this file here, Mulot keeps its data in the folder «data» beside it where it may write,"
                        + " else in the user's own folder.\n");
        zip(root, dist.resolve("mulot-" + version + "-linux-x86_64.zip"));
    }

    /** Neither runtime nor cache, but the toolkit of each platform and the whole library of the database. */
    private void anywhere() throws IOException {
        var root = dist.resolve("work/anywhere");
        var home = root.resolve("mulot");
        for (var part : List.of("assets", "levels", "mulot", "LICENSE", "README.md", "CHANGELOG.md")) {
            copy(dist.resolve("mulot").resolve(part), home.resolve(part));
        }
        for (var each : Folders.list(dist.resolve("mulot/app"))) {
            var name = each.getFileName().toString();
            if (!name.endsWith(".aot") && !name.endsWith(".so")) {
                copy(name.startsWith("sqlite-jdbc") ? dist.resolve("libraries").resolve(name) : each, home.resolve("app").resolve(name));
            }
        }
        for (var platform : PLATFORMS) {
            copy(dist.resolve("toolkits").resolve(platform), home.resolve("app").resolve(platform));
        }
        copy(base.resolve("src/dist/mulot.cmd"), home.resolve("mulot.cmd"));
        zip(root, dist.resolve("mulot-" + version + "-any.zip"));
    }

    private void debian() throws IOException, InterruptedException {
        var root = dist.resolve("work/debian");
        var docs = root.resolve("usr/share/doc/mulot");
        copy(dist.resolve("mulot"), root.resolve("usr/lib/mulot"));
        for (var moved : List.of("LICENSE", "README.md", "CHANGELOG.md")) {
            Files.delete(root.resolve("usr/lib/mulot").resolve(moved));
        }
        Files.createDirectories(root.resolve("usr/bin"));
        Files.createSymbolicLink(root.resolve("usr/bin/mulot"), Path.of("../lib/mulot/mulot"));
        lay("mulot.desktop", root.resolve("usr/share/applications/mulot.desktop"));
        lay("org.example.mulot.metainfo.xml", root.resolve("usr/share/metainfo/org.example.mulot.metainfo.xml"));
        lay("copyright", docs.resolve("copyright"));
        lay("lintian-overrides", root.resolve("usr/share/lintian/overrides/mulot"));
        copy(base.resolve("assets/art/app-icon.png"), root.resolve("usr/share/icons/hicolor/256x256/apps/mulot.png"));
        copy(base.resolve("assets/art/src/app-icon.svg"), root.resolve("usr/share/icons/hicolor/scalable/apps/mulot.svg"));
        compress(filled("mulot.6"), root.resolve("usr/share/man/man6/mulot.6.gz"));
        compress(filled("changelog"), docs.resolve("changelog.gz"));
        compress(Files.readAllBytes(base.resolve("CHANGELOG.md")), docs.resolve("NEWS.md.gz"));
        compress(Files.readAllBytes(base.resolve("LICENSE")), docs.resolve("LICENSE.gz"));
        compress(Files.readAllBytes(base.resolve("README.md")), docs.resolve("README.md.gz"));
        copy(dist.resolve("mulot-" + version + ".cdx.json"), docs.resolve("mulot.cdx.json"));
        var size = size(root);
        lay("control", root.resolve("DEBIAN/control"));
        var control = root.resolve("DEBIAN/control");
        Files.writeString(control, Files.readString(control).replace("@SIZE@", String.valueOf(size)));
        settle(root);
        var packing = new ProcessBuilder(
                "dpkg-deb", "-Zxz", "-z9", "--threads-max=1", "--root-owner-group", "--build", root.toString(),
                dist.resolve("mulot_" + version + "_amd64.deb").toString());
        packing.environment().put("SOURCE_DATE_EPOCH", String.valueOf(time.getEpochSecond()));
        if (packing.inheritIO().start().waitFor() != 0) {
            throw new IOException("dpkg-deb failed");
        }
    }

    /**
     * One line a file, as {@code sha256sum -c} reads it: what is handed out, then what is in the image. The cache differs from
     * build to build and is left out.
     */
    private void sum() throws IOException, NoSuchAlgorithmException {
        var sums = dist.resolve("SHA256SUMS");
        var lines = new ArrayList<String>();
        for (var each : Stream.concat(Folders.list(dist).stream(), Folders.all(dist.resolve("mulot")).stream()).toList()) {
            if (Files.isRegularFile(each) && !each.equals(sums) && !each.toString().endsWith(".aot")) {
                var sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(each));
                lines.add(HexFormat.of().formatHex(sum) + "  " + dist.relativize(each));
            }
        }
        Files.write(sums, lines);
    }

    private void lay(String name, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.write(to, filled(name));
    }

    private byte[] filled(String name) throws IOException {
        return Files.readString(base.resolve("src/dist/deb").resolve(name))
                .replace("@VERSION@", version)
                .replace("@DATE@", time.toString().substring(0, 10))
                .replace("@TIME@", DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(ZoneOffset.UTC)).replace("GMT", "+0000"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void compress(byte[] content, Path to) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var smallest = new Smallest(bytes)) {
            smallest.write(content);
        }
        Files.createDirectories(to.getParent());
        var packed = bytes.toByteArray();
        packed[FLAGS] = BEST; // what Java leaves out: how hard it tried
        Files.write(to, packed);
    }

    /** As small as it can, as Debian asks for. */
    private static final class Smallest extends GZIPOutputStream {
        Smallest(OutputStream to) throws IOException {
            super(to);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    /** In kilobytes, each file rounded up, as Debian counts. */
    private static long size(Path root) throws IOException {
        var sum = 0L;
        for (var each : Folders.all(root)) {
            sum += Files.isRegularFile(each) ? (Files.size(each) + 1023) / 1024 : 1;
        }
        return sum;
    }

    private void settle(Path root) throws IOException {
        for (var each : Folders.all(root).reversed()) {
            if (!Files.isSymbolicLink(each)) {
                var isProgram = Files.isDirectory(each) || (Files.isExecutable(each) && !each.toString().contains("/share/"));
                Files.setPosixFilePermissions(each, isProgram ? PROGRAM : TEXT);
                Files.setLastModifiedTime(each, FileTime.from(time));
            }
        }
    }

    private void zip(Path root, Path zip) throws IOException {
        settle(root);
        Files.deleteIfExists(zip);
        var address = URI.create("jar:" + zip.toUri());
        try (var system = FileSystems.newFileSystem(address, Map.of("create", "true", "enablePosixFileAttributes", "true"))) {
            for (var each : Folders.all(root).stream().skip(1).toList()) {
                var to = system.getPath("/").resolve(root.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(each, to, StandardCopyOption.REPLACE_EXISTING);
                    Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(each));
                }
                var settled = FileTime.from(time); // of its last reading and its making too: a zip has room for the three
                Files.getFileAttributeView(to, BasicFileAttributeView.class).setTimes(settled, settled, settled);
            }
        }
    }

    /** Of a folder all that is in it; with its times, which the cache of classes remembers. */
    private static void copy(Path from, Path to) throws IOException {
        for (var each : Folders.all(from)) {
            var target = to.resolve(from.relativize(each).toString());
            Files.createDirectories(target.getParent());
            if (Files.isDirectory(each)) {
                Files.createDirectories(target);
            } else {
                Files.copy(each, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
