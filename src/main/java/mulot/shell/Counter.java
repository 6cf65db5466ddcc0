package mulot.shell;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import mulot.classroom.HandCount;
import mulot.i18n.Texts;

/** Counts hands: less, the number, more. */
final class Counter extends HBox {
    private final Label number = new Label();
    private final IntConsumer changed;
    private int count;

    /**
     * @param name what is counted, for screen readers
     * @param changed gets the new number
     */
    Counter(String id, String name, Texts texts, IntConsumer changed) {
        super(8);
        this.changed = changed;
        setId(id);
        getStyleClass().add("counter");
        setAlignment(Pos.CENTER);
        number.getStyleClass().add("counter-number");
        number.setId(id + "-number");
        getChildren()
                .addAll(
                        button("−", id + "-less", texts.get("seance.less", name), -1),
                        number,
                        button("+", id + "-more", texts.get("seance.more", name), 1));
        show(0);
    }

    private Button button(String sign, String id, String name, int by) {
        var button = new Button(sign);
        button.getStyleClass().setAll("push", "paper", "counter-button");
        button.setId(id);
        button.setAccessibleText(name);
        button.setMinSize(64, 64);
        button.setOnAction(event -> add(by));
        return button;
    }

    void show(int hands) {
        count = hands;
        number.setText(String.valueOf(hands));
    }

    void add(int by) {
        var now = Math.clamp(count + (long) by, 0, HandCount.MOST);
        if (now != count) {
            show(now);
            changed.accept(now);
        }
    }
}
