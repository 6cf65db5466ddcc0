package mulot.teacher;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mulot.i18n.Language;
import mulot.i18n.Texts;
import mulot.store.Storage;
import mulot.ui.Art;
import mulot.ui.Beat;
import mulot.ui.Buttons;
import mulot.ui.Icon;
import mulot.ui.Theme;

/** The teacher's door: a keypad for the mouse, the same digits for the keyboard. */
public final class PinScreen extends StackPane {
    /** What the number row of a French keyboard types without the shift key, from 0 to 9. */
    private static final String FRENCH_NUMBER_ROW = "à&é\"'(-è_ç";

    private static final int DOTS = 4;
    private static final double KEY_WIDTH = 104;
    private static final double KEY_HEIGHT = 68;

    private final Storage storage;
    private final Texts texts;
    private final Runnable back;
    private final Runnable open;
    private final Pin pin;
    private final Label title = new Label();
    private final Label sentence = new Label();
    private final HBox dots = new HBox(14);
    private final GridPane keys = new GridPane(12, 16);
    private final Button confirm;
    private final Beat second = new Beat("pin", this::second);
    private PinEntry entry = new PinEntry(true);
    private Duration left = Duration.ZERO;

    /**
     * A closed door.
     *
     * @param back when the visitor turns round
     * @param open when the PIN was right, or a new one was chosen
     */
    public PinScreen(Storage storage, Pin pin, Language language, Runnable back, Runnable open) {
        this.storage = storage;
        this.texts = Texts.in(language);
        this.back = back;
        this.open = open;
        this.pin = pin;
        this.confirm = key("leaf", Icon.CHECK, "confirm", this::confirm);
        getStylesheets().add(Theme.sheet("teacher.css"));
        getStyleClass().add("teacher");
        setId("pin-screen");
        setFocusTraversable(true);
        getChildren().addAll(card(), way());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        sceneProperty().addListener((property, before, now) -> second.stop());
        keys.setDisable(true);
        answered(storage.ask(pin::isChosen), known -> {
            entry = new PinEntry(known);
            begin();
        });
    }

    private Region way() {
        var way = Buttons.back(texts.get("teacher.back"), back);
        setAlignment(way, Pos.TOP_LEFT);
        way.setTranslateX(way.getLayoutX());
        way.setTranslateY(way.getLayoutY());
        return way;
    }

    private Region card() {
        title.getStyleClass().add("pin-title");
        sentence.getStyleClass().add("pin-sentence");
        sentence.setId("pin-sentence");
        sentence.setWrapText(true);
        dots.setAlignment(Pos.CENTER);
        dots.setMinHeight(32);
        fillKeys();
        var card = new VBox(14, Art.icon("door", 64), title, sentence, dots, keys);
        card.getStyleClass().add("pin-card");
        card.setAlignment(Pos.TOP_CENTER);
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return card;
    }

    private void fillKeys() {
        keys.setAlignment(Pos.CENTER);
        for (var digit = 1; digit <= 9; digit++) {
            keys.add(key(digit), (digit - 1) % 3, (digit - 1) / 3);
        }
        keys.add(key("paper", Icon.UNDO, "erase", this::erase), 0, 3);
        keys.add(key(0), 1, 3);
        keys.add(confirm, 2, 3);
    }

    private Button key(int digit) {
        var key = new Button(Integer.toString(digit));
        key.getStyleClass().setAll("push", "paper", "pin-key");
        key.setId("digit-" + digit);
        return sized(key, () -> type(digit));
    }

    private Button key(String kind, Icon sign, String name, Runnable action) {
        var key = Buttons.of(kind, sign.node(28), "", action);
        key.getStyleClass().add("pin-key");
        key.setAccessibleText(texts.get("teacher.pin." + name));
        key.setId(name);
        return sized(key, action);
    }

    private Button sized(Button key, Runnable action) {
        key.setMinSize(KEY_WIDTH, KEY_HEIGHT);
        key.setOnAction(event -> {
            action.run();
            requestFocus(); // so that the return key confirms instead of pressing this key again
        });
        return key;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            back.run();
        } else if (event.getCode() == KeyCode.BACK_SPACE) {
            erase();
        } else if (event.getCode() == KeyCode.ENTER) {
            confirm();
        } else {
            return;
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        var character = event.getCharacter();
        if (character.length() != 1) {
            return;
        }
        var digit = Character.isDigit(character.charAt(0))
                ? Character.digit(character.charAt(0), 10)
                : FRENCH_NUMBER_ROW.indexOf(character);
        if (digit >= 0) {
            type(digit);
            event.consume();
        }
    }

    private void type(int digit) {
        if (!keys.isDisabled()) {
            entry.type(digit);
            showDigits();
            Rehearsal.begin(texts);
        }
    }

    private void erase() {
        if (!keys.isDisabled()) {
            entry.erase();
            showDigits();
        }
    }

    private void confirm() {
        if (keys.isDisabled()) {
            return;
        }
        switch (entry.confirm()) {
            case PinEntry.Request.Wait() -> begin();
            case PinEntry.Request.Keep(var digits) -> {
                rest();
                answered(storage.tell(book -> pin.choose(book, digits)), done -> open.run());
            }
            case PinEntry.Request.Check(var digits) -> {
                rest();
                answered(storage.ask(book -> pin.check(book, digits)), this::show);
            }
        }
    }

    private void show(Pin.Answer answer) {
        switch (answer) {
            case Pin.Answer.Right() -> open.run();
            case Pin.Answer.Wrong(var left) -> {
                begin();
                sentence.setText(texts.get("teacher.pin.wrong", left));
            }
            case Pin.Answer.Wait(var left) -> countDown(left);
        }
    }

    private void begin() {
        var step = entry.step().name().toLowerCase(Locale.ROOT);
        title.setText(texts.get("teacher.pin.title." + step));
        sentence.setText(texts.get("teacher.pin." + (entry.differed() ? "differed" : "say." + step)));
        keys.setDisable(false);
        showDigits();
        requestFocus();
    }

    private void rest() {
        keys.setDisable(true);
        showDigits();
    }

    private void countDown(Duration wait) {
        left = wait;
        rest();
        second.start();
        showLeft();
    }

    private void second() {
        left = left.minusSeconds(1);
        showLeft();
    }

    private void showLeft() {
        var seconds = left.plusMillis(999).toSeconds();
        if (seconds > 0) {
            sentence.setText(texts.get("teacher.pin.wait", seconds));
        } else {
            second.stop();
            begin();
        }
    }

    private void showDigits() {
        dots.getChildren().clear();
        for (var place = 0; place < Math.max(DOTS, entry.length()); place++) {
            var dot = new Region();
            dot.getStyleClass().addAll("pin-dot", place < entry.length() ? "pin-dot-full" : "pin-dot-empty");
            dots.getChildren().add(dot);
        }
        dots.setAccessibleText(texts.get("teacher.pin.typed", entry.length()));
        confirm.setDisable(!entry.canConfirm());
    }

    private <T> void answered(CompletableFuture<T> answer, Consumer<T> then) {
        Answers.onScreen(answer, then, why -> sentence.setText(why.in(texts.language())));
    }
}
