package mulot.consumption;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Optional;

/**
 * The memory that the program holds.
 *
 * @param source who counted it
 */
public record Memory(long bytes, Source source) {
    private static final long KILO = 1024;

    /** Who counts, the best first. */
    public enum Source {
        /** Linux: all that the program holds; what it shares with others is shared out among them. */
        SYSTEM_PSS,
        /** An older Linux: all that the program holds; what it shares counts whole. */
        SYSTEM_RSS,
        /** Elsewhere: the virtual machine's own areas in use; what the window system holds for it is missing. */
        VIRTUAL_MACHINE;

        /** The name in text keys. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What is held now. */
    public static Memory now() {
        return system("self/smaps_rollup", "Pss", Source.SYSTEM_PSS)
                .or(() -> system("self/status", "VmRSS", Source.SYSTEM_RSS))
                .orElseGet(Memory::ofTheVirtualMachine);
    }

    private static Optional<Memory> system(String file, String name, Source source) {
        return Counters.read(file, name).map(kilobytes -> new Memory(kilobytes * KILO, source));
    }

    private static Memory ofTheVirtualMachine() {
        var areas = ManagementFactory.getMemoryMXBean();
        var used = areas.getHeapMemoryUsage().getUsed()
                + areas.getNonHeapMemoryUsage().getUsed();
        return new Memory(used, Source.VIRTUAL_MACHINE);
    }

    /** Bytes that the whole machine has; nothing where it does not tell. */
    public static Optional<Long> ofTheMachine() {
        return Counters.read("meminfo", "MemTotal").map(kilobytes -> kilobytes * KILO);
    }

    Memory larger(Memory other) {
        return other.bytes > bytes ? other : this;
    }
}
