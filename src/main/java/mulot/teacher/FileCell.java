package mulot.teacher;

import java.nio.file.Path;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** The name of a file in a list. */
final class FileCell extends ListCell<Path> {
    @Override
    protected void updateItem(@Nullable Path file, boolean empty) {
        super.updateItem(file, empty);
        setText(empty || file == null ? "" : String.valueOf(file.getFileName()));
    }
}
