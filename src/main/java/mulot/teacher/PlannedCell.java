package mulot.teacher;

import java.util.Locale;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
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
    private final EventHandler<MouseEvent> drag = this::follow;
    private Optional<PlannedCell> marked = Optional.empty();

    PlannedCell(Desk desk, SeanceDraft draft, Runnable changed) {
        this.desk = desk;
        this.draft = draft;
        this.changed = changed;
        setPrefWidth(0); // as wide as the list, whatever the title
        setOnMousePressed(event -> {
            if (!isEmpty() && event.getButton() == MouseButton.PRIMARY) {
                getScene().addEventFilter(MouseEvent.ANY, drag);
            }
        });
    }

    /** Follows the mouse wherever it goes and whomever the toolkit tells: which differs from one to the other. */
    private void follow(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            mark(under(event));
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            ((Scene) event.getSource()).removeEventFilter(MouseEvent.ANY, drag);
            mark(Optional.empty());
            if (!event.isStillSincePress()) {
                under(event).ifPresent(this::drop);
            }
        }
    }

    /** The place below the mouse, full or empty; nothing outside the list. */
    private static Optional<PlannedCell> under(MouseEvent event) {
        var node = Optional.ofNullable(event.getPickResult().getIntersectedNode());
        while (node.isPresent() && !(node.get() instanceof PlannedCell)) {
            node = Optional.ofNullable(node.get().getParent());
        }
        return node.map(PlannedCell.class::cast);
    }

    private void mark(Optional<PlannedCell> place) {
        marked.ifPresent(each -> each.getStyleClass().remove("drop-here"));
        marked = place;
        marked.ifPresent(each -> each.getStyleClass().add("drop-here"));
    }

    /** Behind the last one is the last place. */
    private void drop(PlannedCell place) {
        draft.move(getIndex(), Math.min(place.getIndex(), draft.levels().size() - 1));
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
        title.setId("planned-" + getIndex());
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
