package mulot.teacher;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ListCell;
import mulot.play.LevelId;
import org.jspecify.annotations.Nullable;

/** A level in a list; a press on it takes it. */
final class LevelCell<T> extends ListCell<T> {
    private final Desk desk;
    private final Function<T, LevelId> id;

    LevelCell(Desk desk, Function<T, LevelId> id, Consumer<T> taken) {
        this.desk = desk;
        this.id = id;
        setWrapText(true);
        setPrefWidth(0); // as wide as the list, whatever the title
        setOnMouseClicked(event -> {
            // the second click of two would take the level that has moved up
            if (!isEmpty() && getItem() != null && event.getClickCount() == 1) {
                taken.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable T level, boolean empty) {
        super.updateItem(level, empty);
        setText(empty || level == null ? "" : desk.title(id.apply(level)));
    }
}
