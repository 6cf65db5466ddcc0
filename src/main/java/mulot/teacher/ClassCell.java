package mulot.teacher;

import javafx.scene.control.ListCell;
import mulot.classroom.SchoolClass;
import org.jspecify.annotations.Nullable;

/** A class in a list. */
final class ClassCell extends ListCell<SchoolClass> {
    ClassCell() {
        setWrapText(true);
        setPrefWidth(0); // as wide as the list, whatever the label
    }

    @Override
    protected void updateItem(@Nullable SchoolClass schoolClass, boolean empty) {
        super.updateItem(schoolClass, empty);
        setText(empty || schoolClass == null ? "" : schoolClass.label());
    }
}
