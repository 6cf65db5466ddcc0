package mulot.cli;

import java.util.Locale;

/** Whether there is a screen to open a window on. */
final class Display {
    private static final String PLATFORM = "glass.platform";

    private Display() {}

    /** On Linux a display is named in the environment; elsewhere there always is one. */
    static boolean isThere() {
        var linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        return !linux || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        var value = System.getenv(variable);
        return value != null && !value.isEmpty();
    }

    /** Lets the toolkit draw into memory where there is no display. To be called before the toolkit starts. */
    static void doWithout() {
        if (!isThere() && System.getProperty(PLATFORM) == null) {
            System.setProperty(PLATFORM, "Headless");
            System.setProperty("prism.order", "sw");
        }
    }
}
