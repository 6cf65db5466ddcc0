package mulot.mechanic.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import mulot.ui.Art;
import mulot.ui.Buttons;

/** The hatch: who waits for the chosen device, and how many second lives are wished for today. */
final class WorkshopHatch extends Pane {
    private static final double OWNER_X = 12;
    private static final double OWNER_WIDTH = 132;
    private static final double WIDTH = 328;
    private static final double HEIGHT = 152;
    private static final double PANEL_X = 158;
    private static final double PANEL = 160;
    private static final double LARGEST = 52;
    private static final double GOAL_Y = 110;

    private final WorkshopWords words;
    private final WorkshopThing hatch = new WorkshopThing(new WorkshopSpot.Hatch(), "work-hatch");
    private final ImageView owner = new ImageView();
    private final Label name = new Label();
    private final List<ImageView> goal = new ArrayList<>();
    private final int need;
    private final int possible;

    WorkshopHatch(WorkshopLevel level, WorkshopWords words) {
        this.words = words;
        need = level.need();
        possible = (int) level.devices().stream()
                .filter(device -> device.fault() != Fault.BOARD && !device.isDangerous())
                .count();
        hatch.setId("hatch");
        Buttons.at(hatch, 936, 96, WIDTH, HEIGHT);
        hatch.getChildren().add(Art.picture("workshop/hatch", WIDTH));
        owner.setFitWidth(OWNER_WIDTH);
        owner.setPreserveRatio(true);
        owner.setMouseTransparent(true);
        owner.relocate(OWNER_X, 0);
        var bubble = new Region();
        bubble.getStyleClass().add("work-bubble");
        hatch.getChildren().add(Buttons.at(bubble, PANEL_X - 2, 13, PANEL, 128));
        name.getStyleClass().add("work-name");
        name.setWrapText(true);
        Buttons.at(name, PANEL_X - 2, 14, PANEL, 70);
        hatch.getChildren().addAll(owner, name);
        level.devices().forEach(device -> goal.add(Art.picture(WorkshopArt.tool("passport"), LARGEST)));
        hatch.getChildren().addAll(goal);
        getChildren().add(hatch);
        setPickOnBounds(false);
    }

    WorkshopThing hatch() {
        return hatch;
    }

    void show(WorkshopState shop, Optional<Job> onMat) {
        owner.setVisible(onMat.isPresent());
        name.setText("");
        onMat.ifPresent(job -> {
            var device = job.device();
            Art.show(owner, WorkshopArt.owner(device.owner(), job.isRepaired()));
            name.setText(words.waiting(device));
        });
        repaired(shop.repaired());
        hatch.setAccessibleText(onMat.map(job -> words.whose(job.device())).orElse("") + " "
                + words.say("goal", shop.repaired(), need));
    }

    /** A passport for each second life: stamped ones, then those still needed, pale, then all that could be, paler. */
    private void repaired(int lives) {
        var count = Math.max(Math.max(need, possible), lives);
        var pitch = Math.min(LARGEST + 4, (PANEL - 8) / count);
        var left = PANEL_X - 2 + (PANEL - pitch * count) / 2;
        for (var number = 0; number < goal.size(); number++) {
            var passport = goal.get(number);
            passport.setVisible(number < count);
            passport.setFitWidth(pitch - 4);
            passport.relocate(left + number * pitch + 2, GOAL_Y - pitch / 2);
            passport.getStyleClass().removeAll("work-wished", "work-hoped");
            if (number >= lives) {
                passport.getStyleClass().add(number < need ? "work-wished" : "work-hoped");
            }
        }
    }
}
