package mulot.teacher;

import java.util.Locale;
import java.util.function.Function;
import javafx.scene.layout.Region;

/** The pages for adults, in the order of the navigation. */
enum DeskPage {
    CLASSES("backpack", ClassesPage::new),
    SEANCE("clock", around -> new SeancePage(around.desk())),
    LOOK_BACK("album", around -> new LookBackPage(around.desk())),
    TAKE_AWAY("medal", around -> new TakeAwayPage(around.desk())),
    DATA("lock", DataPage::new);

    private final String icon;

    @SuppressWarnings("ImmutableEnumChecker") // it only makes pages
    private final Function<TeacherDesk, Region> maker;

    DeskPage(String icon, Function<TeacherDesk, Region> maker) {
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

    Region open(TeacherDesk around) {
        return maker.apply(around);
    }
}
