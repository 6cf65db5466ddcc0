package mulot.teacher;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import mulot.i18n.Texts;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** A question that stands between a button and what cannot be undone. */
final class SureButton extends FlowPane {
    private final Button open;

    /**
     * Hidden until the button is pressed.
     *
     * @param key of the button's word, for example {@code teacher.data.purge}: its id is then {@code data-purge}, and the
     *     answers are {@code data-purge-sure} and {@code data-purge-keep}
     * @param question nothing when there is nothing to ask about
     */
    SureButton(Texts texts, String key, Supplier<Optional<String>> question, Runnable yes) {
        super(12, 8);
        var id = key.substring(key.indexOf('.') + 1).replace('.', '-');
        getStyleClass().add("confirmation");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        var words = new Label();
        words.setWrapText(true);
        words.setPrefWidth(380);
        var sure = Buttons.of("coral", Icon.CHECK.node(20), texts.get(key), () -> {
            setVisible(false);
            yes.run();
        });
        sure.setId(id + "-sure");
        var keep = Buttons.of("paper", Icon.BACK.node(20), texts.get("teacher.erase.keep"), () -> setVisible(false));
        keep.setId(id + "-keep");
        getChildren().addAll(words, sure, keep);
        open = Buttons.of(
                "paper",
                Icon.CROSS.node(22),
                texts.get(key),
                () -> question.get().ifPresent(asked -> {
                    words.setText(asked);
                    setVisible(true);
                    keep.requestFocus();
                }));
        open.setId(id);
    }

    /** The button that asks. */
    Button open() {
        return open;
    }
}
