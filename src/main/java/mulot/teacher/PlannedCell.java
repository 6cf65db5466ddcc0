package mulot.teacher;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import mulot.classroom.PlannedLevel;
import mulot.classroom.PlannedLevel.Access;
import org.jspecify.annotations.Nullable;

/** A planned level: dragged to another place, and a press on its sign opens, locks or hides it. */
final class PlannedCell extends ListCell<PlannedLevel> {
    private final Desk desk;
    private final SeanceDraft draft;
    private final Runnable changed;

    PlannedCell(Desk desk, SeanceDraft draft, Runnable changed) {
        this.desk = desk;
        this.draft = draft;
        this.changed = changed;
        setPrefWidth(0); // as wide as the list, whatever the title
        setOnDragDetected(event -> {
            if (!isEmpty()) {
                var content = new ClipboardContent();
                content.putString(String.valueOf(getIndex()));
                startDragAndDrop(TransferMode.MOVE).setContent(content);
            }
            event.consume();
        });
        setOnDragOver(event -> {
            if (event.getDragboard().hasString()) {
                event.acceptTransferModes(TransferMode.MOVE);
            }
            event.consume();
        });
        setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent event) {
        var from = Integer.parseInt(event.getDragboard().getString());
        draft.move(from, Math.min(getIndex(), draft.levels().size() - 1));
        event.setDropCompleted(true);
        event.consume();
        changed.run();
    }

    @Override
    protected void updateItem(@Nullable PlannedLevel level, boolean empty) {
        super.updateItem(level, empty);
        setText("");
        if (empty || level == null) {
            setGraphic(null);
            return;
        }
        var title = new Label((getIndex() + 1) + ". " + desk.title(level.level()));
        title.setMaxWidth(Double.MAX_VALUE);
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        var access = new Button(desk.texts()
                .get("teacher.seance.access." + level.access().name().toLowerCase(Locale.ROOT)));
        access.getStyleClass().setAll("push", "paper", "small-push");
        access.setMinSize(USE_PREF_SIZE, 44);
        access.setOnAction(event -> {
            draft.access(level.level(), next(level.access()));
            changed.run();
        });
        var line = new HBox(8, title, access);
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
    }

    private static Access next(Access access) {
        return switch (access) {
            case OPEN -> Access.LOCKED;
            case LOCKED -> Access.HIDDEN;
            case HIDDEN -> Access.OPEN;
        };
    }
}
