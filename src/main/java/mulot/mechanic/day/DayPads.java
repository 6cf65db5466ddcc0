package mulot.mechanic.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import mulot.i18n.Texts;
import mulot.ui.Art;
import mulot.ui.Board;
import mulot.ui.Buttons;

/** The half-hours of the day: a pad each, with its time above and what is planned on it. */
final class DayPads extends Pane {
    private static final double LARGEST = 128;
    private static final double GAP = 8;
    private static final double PAD_Y = 40;
    private static final double TILE_INSET = 9;
    private static final double BELL = 48;
    private static final double NARROW = 104;

    private final DayLevel level;
    private final Texts texts;
    private final List<Pane> pads = new ArrayList<>();
    private final List<Label> hours = new ArrayList<>();
    private final Pane tiles = new Pane();
    private final Map<Integer, Button> bells = new TreeMap<>();
    private final double size;
    private final double pitch;

    /** @param silence is told the slot whose phone the pupil silences */
    DayPads(DayLevel level, Texts texts, IntConsumer silence) {
        this.level = level;
        this.texts = texts;
        var room = Board.WIDTH - 2 * 20;
        pitch = Math.min(LARGEST + GAP + 16, room / level.slots());
        size = Math.min(LARGEST, pitch - GAP);
        var left = (Board.WIDTH - pitch * level.slots() + pitch - size) / 2;
        for (var slot = 0; slot < level.slots(); slot++) {
            addPad(slot, left + slot * pitch);
            if (level.surprise(slot).orElse(null) instanceof Surprise.Notification) {
                addBell(slot, left + slot * pitch, silence);
            }
        }
        hours.forEach(Label::toFront);
        tiles.setMouseTransparent(true);
        getChildren().add(tiles);
        getChildren().addAll(bells.values());
        setPickOnBounds(false);
    }

    private void addPad(int slot, double x) {
        var time = level.time(slot);
        var hour = new Label(DayClock.words(time, texts.language()));
        hour.setVisible(!isNarrow() || time.getMinute() == 0);
        hour.getStyleClass().add("hour");
        var wide = Math.min(size, 104);
        Buttons.at(hour, x + (size - wide) / 2, 0, wide, 34);
        hours.add(hour);
        var pad = new Pane();
        pad.setId("pad-" + slot);
        pad.getStyleClass().add("pad");
        pad.setAccessibleRole(AccessibleRole.BUTTON);
        Buttons.at(pad, x, PAD_Y, size, LARGEST);
        if (level.surprise(slot).isPresent()) {
            announce(pad, level.surprise(slot).get());
        }
        pads.add(pad);
        getChildren().addAll(hour, pad);
    }

    /** Whether there are so many half-hours that only pictures and full hours have room. */
    private boolean isNarrow() {
        return size < NARROW;
    }

    private void announce(Pane pad, Surprise surprise) {
        var kind = kind(surprise);
        var picture = Art.icon(kind, 60);
        picture.relocate((size - 60) / 2, 10);
        var words = new Label(texts.get("day.surprise." + kind));
        words.getStyleClass().add("pad-words");
        words.setWrapText(true);
        words.setMouseTransparent(true);
        Buttons.at(words, 4, 60, size - 8, 70);
        if (surprise instanceof Surprise.Rain || surprise instanceof Surprise.Taken) {
            pad.getStyleClass().add("pad-rain");
        }
        pad.getChildren().add(picture);
        if (!isNarrow()) {
            pad.getChildren().add(words);
        }
    }

    private static String kind(Surprise surprise) {
        return switch (surprise) {
            case Surprise.Rain rain -> "rain";
            case Surprise.Taken taken -> "team";
            case Surprise.Friend friend -> "friend";
            case Surprise.Notification phone -> phone.isDear() ? "video-call" : "bell";
        };
    }

    /** The pads, in order. */
    List<Pane> pads() {
        return pads;
    }

    /** Shows what is planned. */
    void show(DayState day) {
        tiles.getChildren().clear();
        for (var slot = 0; slot < level.slots(); slot++) {
            var pad = pads.get(slot);
            var x = pad.getLayoutX();
            var open = day.at(slot).isEmpty();
            pad.getChildren().forEach(sign -> sign.setVisible(open));
            day.plan().get(slot).ifPresent(activity -> addTile(activity, x));
            if (level.surprise(slot).isPresent() && day.at(slot).isPresent()) {
                addSign(level.surprise(slot).get(), x);
            }
            pad.setAccessibleText(hours.get(slot).getText() + " "
                    + day.at(slot)
                            .map(activity -> activity.name().in(texts.language()))
                            .orElse(""));
        }
        bells.forEach((slot, bell) -> ring(bell, !day.silenced().contains(slot)));
    }

    private void addTile(Activity activity, double x) {
        var width = size - 2 * TILE_INSET + (activity.length() - 1) * pitch;
        var tile = new DayTile(activity, texts.language(), width, LARGEST - 2 * TILE_INSET);
        tile.relocate(x + TILE_INSET, PAD_Y + TILE_INSET - 2);
        tiles.getChildren().add(tile);
    }

    private void addSign(Surprise surprise, double x) {
        if (!(surprise instanceof Surprise.Notification phone) || phone.isDear()) {
            var sign = Art.icon(kind(surprise), 44);
            sign.relocate(x - 8, PAD_Y - 10);
            tiles.getChildren().add(sign);
        }
    }

    /** A bell stays the same button, so that the focus stays on it. */
    private void addBell(int slot, double x, IntConsumer silence) {
        var bell = new Button();
        bell.setId("bell-" + slot);
        bell.setOnAction(event -> silence.accept(slot));
        bells.put(slot, Buttons.at(bell, x + size - BELL + 10, PAD_Y - 14, BELL, BELL));
    }

    private void ring(Button bell, boolean rings) {
        bell.setGraphic(Art.icon(rings ? "bell" : "bell-off", 34));
        bell.getStyleClass().setAll("bell-button");
        if (!rings) {
            bell.getStyleClass().add("bell-silent");
        }
        bell.setAccessibleText(texts.get(rings ? "day.bell.silence" : "day.bell.silenced"));
    }

    /** Lights the time of one slot; −1 for none. */
    void now(int slot) {
        for (var i = 0; i < hours.size(); i++) {
            hours.get(i).getStyleClass().remove("hour-now");
            if (i == slot) {
                hours.get(i).getStyleClass().add("hour-now");
            }
        }
    }

    /** Makes a pad glow. */
    void glow(int slot, boolean on) {
        glow(pads.get(slot), "pad-glow", on);
    }

    /** Makes the bell of a slot glow. */
    void glowBell(int slot, boolean on) {
        glow(Objects.requireNonNull(bells.get(slot)), "bell-glow", on);
    }

    private static void glow(Node node, String style, boolean on) {
        node.getStyleClass().remove(style);
        if (on) {
            node.getStyleClass().add(style);
        }
    }

    /** The middle of a pad, for things that appear there. */
    double middle(int slot) {
        return pads.get(slot).getLayoutX() + size / 2;
    }
}
