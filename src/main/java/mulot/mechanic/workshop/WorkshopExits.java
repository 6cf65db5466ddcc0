package mulot.mechanic.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import mulot.ui.Art;
import mulot.ui.Buttons;

/** Where what cannot be mended goes: the recycling bin and, where something is dangerous, the adult's case. */
final class WorkshopExits extends Pane {
    private static final double X = 936;
    private static final double Y = 256;
    private static final double WIDTH = 328;
    private static final double LOW = 94;
    private static final double TALL = 160;
    private static final double TOKEN = 22;

    private final WorkshopThing bin = new WorkshopThing(new WorkshopSpot.Bin(), "work-exit");
    private final Optional<WorkshopThing> adult;
    private final ImageView lid;

    WorkshopExits(WorkshopLevel level, WorkshopWords words) {
        var dangerous = level.devices().stream().anyMatch(Device::isDangerous);
        var tall = level.shop().isEmpty();
        var height = tall ? TALL : LOW;
        var width = dangerous ? (WIDTH - 8) / 2 : WIDTH;
        bin.setId("bin");
        Buttons.at(bin, X, Y, width, height);
        lid = fill(bin, "bin", words.say("tool.recycle"), tall && dangerous);
        getChildren().add(bin);
        adult = dangerous
                ? Optional.of(new WorkshopThing(new WorkshopSpot.AdultCase(), "work-exit"))
                : Optional.empty();
        adult.ifPresent(box -> {
            box.setId("adult");
            Buttons.at(box, X + width + 8, Y, width, height);
            fill(box, "adult-box", words.say("status.adult"), tall);
            getChildren().add(box);
        });
        setPickOnBounds(false);
    }

    private static ImageView fill(WorkshopThing thing, String art, String text, boolean below) {
        var width = thing.getPrefWidth();
        var height = thing.getPrefHeight();
        var size = below ? 104 : Math.min(height - 12, wide(width) ? 132 : 58);
        var picture = Art.picture(WorkshopArt.tool(art), size);
        var token = Art.picture(WorkshopArt.tool("minute"), TOKEN);
        var word = new Label(text);
        word.getStyleClass().add("work-exit-word");
        if (wide(width)) {
            picture.relocate(36, (height - size) / 2);
            Buttons.at(word, 44 + size, height / 2 - 38, width - size - 56, 40);
            token.relocate(word.getLayoutX() + word.getPrefWidth() / 2 - TOKEN / 2, height / 2 + 6);
        } else {
            picture.relocate((width - size) / 2 - 8, 4);
            token.relocate((width + size) / 2, 6 + size / 2 - TOKEN / 2);
            Buttons.at(word, 0, height - 38, width, 36);
        }
        thing.getChildren().addAll(picture, token, word);
        thing.setAccessibleText(text);
        return picture;
    }

    private static boolean wide(double width) {
        return width > WIDTH / 2;
    }

    WorkshopThing bin() {
        return bin;
    }

    Optional<WorkshopThing> adult() {
        return adult;
    }

    List<WorkshopThing> things() {
        var things = new ArrayList<>(List.of(bin));
        adult.ifPresent(things::add);
        return things;
    }

    /** Opens or closes the lid of the bin. */
    void open(boolean on) {
        Art.show(lid, WorkshopArt.tool(on ? "bin-open" : "bin"));
    }
}
