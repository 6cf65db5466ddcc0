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
    private static final double Y = 258;
    private static final double WIDTH = 328;
    private static final double LOW = 102;
    private static final double TALL = 156;
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
        var size = Math.min(height - 16, below ? 96 : 88);
        var picture = Art.picture(WorkshopArt.tool(art), size);
        var token = Art.picture(WorkshopArt.tool("minute"), TOKEN);
        var word = new Label(text);
        word.getStyleClass().add("work-exit-word");
        if (below) {
            picture.relocate((width - size) / 2 - 8, 8);
            token.relocate((width + size) / 2, 44);
            Buttons.at(word, 0, size + 4, width, height - size - 6);
        } else if (width > 200) {
            picture.relocate(52, (height - size) / 2);
            Buttons.at(word, 152, height / 2 - 36, 130, 40);
            token.relocate(206, height / 2 + 6);
        } else {
            picture.setFitWidth(60);
            picture.relocate((width - 60) / 2 - 10, 4);
            token.relocate((width + 60) / 2 - 4, 24);
            Buttons.at(word, 0, 62, width, height - 64);
        }
        thing.getChildren().addAll(picture, token, word);
        thing.setAccessibleText(text);
        return picture;
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
        lid.setImage(Art.image(WorkshopArt.tool(on ? "bin-open" : "bin")));
    }
}
