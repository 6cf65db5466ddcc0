package mulot.teacher;

import javafx.scene.control.ToggleButton;
import mulot.i18n.Texts;
import mulot.store.ScoreBook;
import mulot.store.Storage;

/** The teacher's switch: every level is open, or each opens after the one before it. */
public final class OpenLevels extends ToggleButton {
    private static final String SETTING = "levels.open";

    OpenLevels(Storage storage, Texts texts) {
        setId("open-levels");
        getStyleClass().setAll("choice", "navigation-switch");
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        selectedProperty()
                .subscribe(open -> setText(texts.get(open ? "teacher.levels-open" : "teacher.levels-one-by-one")));
        Answers.onScreen(storage.ask(OpenLevels::areAllOpen), this::setSelected, trouble -> setDisable(true));
        setOnAction(event -> {
            var open = String.valueOf(isSelected());
            Answers.onScreen(
                    storage.tell(book -> book.setting(SETTING, open)), done -> {}, trouble -> setDisable(true));
        });
    }

    /** Whether the teacher has opened all levels. */
    public static boolean areAllOpen(ScoreBook book) {
        return book.setting(SETTING).filter("true"::equals).isPresent();
    }
}
