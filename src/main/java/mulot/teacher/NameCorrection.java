package mulot.teacher;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import mulot.classroom.Pupil;
import mulot.i18n.Texts;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** The first name of the chosen pupil, to be corrected. */
final class NameCorrection extends HBox {
    private final TextField name = new TextField();

    /**
     * @param chosen whose name it is; nobody when empty
     * @param correct takes the pupil and the other name, which is never blank and never too long
     */
    NameCorrection(Texts texts, ObservableValue<Pupil> chosen, BiConsumer<Pupil, String> correct) {
        super(10);
        name.setId("pupil-name");
        name.setPromptText(texts.get("teacher.correct.name"));
        name.setAccessibleText(texts.get("teacher.correct.name"));
        name.textProperty().addListener((value, before, now) -> {
            if (now.length() > Pupil.LONGEST_NAME) {
                name.setText(before);
            }
        });
        HBox.setHgrow(name, Priority.ALWAYS);
        var button = Buttons.of(
                "paper",
                Icon.CHECK.node(20),
                texts.get("teacher.correct.button"),
                () -> Optional.ofNullable(chosen.getValue()).ifPresent(pupil -> correct.accept(pupil, words())));
        button.setId("correct-name");
        button.setMinWidth(USE_PREF_SIZE);
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !isOther(chosen), chosen, name.textProperty()));
        name.disableProperty().bind(chosen.map(pupil -> false).orElse(true));
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                button.fire();
            }
        });
        chosen.addListener((value, before, now) ->
                name.setText(Optional.ofNullable(now).map(Pupil::called).orElse("")));
        getChildren().addAll(name, button);
    }

    private String words() {
        return name.getText().strip();
    }

    private boolean isOther(ObservableValue<Pupil> chosen) {
        return Optional.ofNullable(chosen.getValue())
                .filter(pupil -> !words().isEmpty() && !words().equals(pupil.called()))
                .isPresent();
    }
}
