package mulot.teacher;

import java.util.Locale;
import java.util.function.Function;
import javafx.scene.layout.Region;

/** The pages for adults, in the order of the navigation. */
enum DeskPage {
    SEANCE("clock", SeancePage::new),
    LOOK_BACK("album", LookBackPage::new);

    private final String icon;

    @SuppressWarnings("ImmutableEnumChecker") // it only makes pages
    private final Function<Desk, Region> maker;

    DeskPage(String icon, Function<Desk, Region> maker) {
        this.icon = icon;
        this.maker = maker;
    }

    /** For words and look-up. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String icon() {
        return icon;
    }

    Region open(Desk desk) {
        return maker.apply(desk);
    }
}
