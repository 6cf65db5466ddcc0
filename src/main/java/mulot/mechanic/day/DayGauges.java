package mulot.mechanic.day;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import mulot.i18n.Texts;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** The gauges of a day: ten countable shapes each, a flag at the need, a dashed frame around what would change. */
final class DayGauges extends Pane {
    private static final double WIDTH = 408;
    private static final double HEIGHT = 236;
    private static final int LEAST_ROWS = 3;

    private final Map<Gauge, Row> rows = new EnumMap<>(Gauge.class);
    private final Optional<Row> sleep;

    DayGauges(DayLevel level, Texts texts) {
        getStyleClass().add("card");
        Buttons.at(this, 0, 0, WIDTH, HEIGHT);
        var played = level.start().keySet().stream().sorted().toList();
        var count = played.size() + (level.sleepNeed().isPresent() ? 1 : 0);
        var pitch = (HEIGHT - 14) / Math.max(count, LEAST_ROWS);
        var y = (HEIGHT - pitch * count) / 2;
        for (var gauge : played) {
            var row = new Row(sign(gauge), gauge.id(), texts.get("day.gauge." + gauge.id()), level.need(gauge));
            rows.put(gauge, row);
            add(row, y, pitch);
            y += pitch;
        }
        sleep = level.sleepNeed().isPresent()
                ? Optional.of(new Row(
                        Icon.MOON,
                        "sleep",
                        texts.get("day.gauge.sleep"),
                        level.sleepNeed().getAsInt()))
                : Optional.empty();
        if (sleep.isPresent()) {
            add(sleep.get(), y, pitch);
        }
    }

    private void add(Row row, double y, double pitch) {
        row.relocate(0, y);
        row.setPrefSize(WIDTH, pitch);
        row.layOut(pitch);
        getChildren().add(row);
    }

    private static Icon sign(Gauge gauge) {
        return switch (gauge) {
            case ENERGY -> Icon.BOLT;
            case MOOD -> Icon.SMILE;
            case EYES -> Icon.EYE;
            case LINKS -> Icon.HEART;
        };
    }

    /** Shows values as they are. */
    void show(Gauges now, int sleepNow) {
        preview(now, sleepNow, now, sleepNow);
    }

    /** Shows values, and within dashes what they would become. */
    void preview(Gauges now, int sleepNow, Gauges then, int sleepThen) {
        for (var entry : rows.entrySet()) {
            entry.getValue().show(now.get(entry.getKey()), then.get(entry.getKey()));
        }
        sleep.ifPresent(row -> row.show(sleepNow, sleepThen));
    }

    /** One gauge. */
    private static final class Row extends Pane {
        private static final double PIP = 20;
        private static final double PITCH = 23.4;
        private static final double PIPS_X = 166;

        private final List<Region> pips = new ArrayList<>();
        private final Region flag = Icon.FLAG.node(16);
        private final Region frame = new Region();
        private final Label name;
        private final int need;
        private final String words;

        Row(Icon sign, String picture, String words, int need) {
            this.need = need;
            this.words = words;
            var image = Art.icon(picture, 36);
            name = new Label(words);
            name.getStyleClass().add("gauge-name");
            frame.getStyleClass().add("pip-frame");
            frame.setMouseTransparent(true);
            for (var i = 0; i < Gauge.MAX; i++) {
                pips.add(sign.node(PIP));
            }
            getChildren().addAll(image, name);
            getChildren().addAll(pips);
            getChildren().addAll(frame, flag);
            image.relocate(12, 0);
        }

        void layOut(double pitch) {
            var middle = pitch / 2;
            getChildren().getFirst().relocate(14, middle - 18);
            Buttons.at(name, 56, middle - 18, PIPS_X - 58, 36);
            for (var i = 0; i < pips.size(); i++) {
                pips.get(i).relocate(PIPS_X + i * PITCH, middle - PIP / 2 + 3);
            }
            flag.relocate(PIPS_X + (need - 1) * PITCH + 6, middle - PIP / 2 - 13);
            flag.setVisible(need > 0);
        }

        void show(int now, int then) {
            for (var i = 0; i < pips.size(); i++) {
                var style = pips.get(i).getStyleClass();
                style.removeAll("pip-empty", "pip-gain", "pip-loss");
                if (i < Math.min(now, then)) {
                    continue;
                }
                style.add(i < then ? "pip-gain" : i < now ? "pip-loss" : "pip-empty");
            }
            var from = Math.min(now, then);
            var to = Math.max(now, then);
            frame.setVisible(from != to);
            Buttons.at(
                    frame,
                    PIPS_X + from * PITCH - 3,
                    pips.getFirst().getLayoutY() - 4,
                    (to - from) * PITCH + 3,
                    PIP + 8);
            getStyleClass().remove("gauge-met");
            if (then >= need) {
                getStyleClass().add("gauge-met");
            }
            setAccessibleText(words + " " + then + "/" + Gauge.MAX + " (" + need + ")");
        }
    }
}
