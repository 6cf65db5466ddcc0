package mulot.mechanic.workshop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import mulot.ui.Art;
import mulot.ui.Buttons;

/** The tools in a row, each with the minutes it takes; those that the chosen device does not need are pale. */
final class WorkshopTools extends Pane {
    /** Left edge of the first one. */
    static final double X = 16;

    static final double Y = 614;

    /** From one to the next. */
    static final double PITCH = 142;

    static final double HEIGHT = 94;

    private static final double WIDTH = PITCH - 8;
    private static final double PICTURE = 54;
    private static final double TOKEN = 22;

    private final WorkshopWords words;
    private final Map<WorkshopTool, WorkshopThing> tools = new LinkedHashMap<>();

    WorkshopTools(WorkshopLevel level, WorkshopWords words) {
        this.words = words;
        for (var tool : WorkshopTool.of(level)) {
            var thing = new WorkshopThing(new WorkshopSpot.Elsewhere(), "work-tool");
            thing.setId("tool-" + tool.id());
            Buttons.at(thing, X + tools.size() * PITCH, Y, WIDTH, HEIGHT);
            fill(thing, tool);
            tools.put(tool, thing);
        }
        getChildren().addAll(tools.values());
        setPickOnBounds(false);
    }

    private void fill(WorkshopThing thing, WorkshopTool tool) {
        var picture = Art.picture(WorkshopArt.tool(tool.id()), PICTURE);
        picture.getStyleClass().add("work-tool-picture");
        var room = tool.minutes() * (TOKEN + 1);
        picture.relocate((WIDTH - PICTURE - room) / 2, 5);
        var x = picture.getLayoutX() + PICTURE + 3;
        for (var token : WorkshopMinutes.tokens(tool.minutes(), TOKEN)) {
            token.relocate(x, 20);
            x += TOKEN + 1;
            thing.getChildren().add(token);
        }
        var word = new Label(words.tool(tool));
        word.getStyleClass().add("work-tool-word");
        Buttons.at(word, 0, 56, WIDTH, 36);
        thing.getChildren().addAll(picture, word);
        thing.setAccessibleText(words.tool(tool) + ", " + words.say("minutes", tool.minutes()));
    }

    Map<WorkshopTool, WorkshopThing> tools() {
        return tools;
    }

    /** Pale are those that would not help the device on the mat, or none of the rack while the mat is empty. */
    void show(WorkshopState shop, Optional<Job> onMat) {
        tools.forEach((tool, thing) -> thing.gives(
                new WorkshopGrip.Tool(tool),
                onMat.map(job -> tool.helps(shop, job))
                        .orElse(shop.jobs().stream().anyMatch(job -> tool.helps(shop, job)))));
    }
}
