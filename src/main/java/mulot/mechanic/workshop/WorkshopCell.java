package mulot.mechanic.workshop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import mulot.ui.Art;
import mulot.ui.Buttons;

/** One device in the rack: what it is, whose it is, what ails it, and how far the work on it has come. */
final class WorkshopCell extends WorkshopThing {
    private static final double FOOT = 122.0 / 128;
    private static final double FACE = 40;
    private static final double SIGN = 48;
    private static final double BUBBLE = 122;
    private static final double STATE = 40;
    private static final double GONE = 64;

    private final Device device;
    private final WorkshopWords words;
    private final double width;
    private final double height;
    private final Group body = new Group();
    private final Group signs = new Group();
    private final StackPane state = new StackPane();
    private final ImageView gone = new ImageView();

    /** @param wide whether there is room for words */
    WorkshopCell(Device device, WorkshopWords words, boolean wide, double width, double height) {
        super(new WorkshopSpot.Cell(device.id()), "work-cell");
        this.device = device;
        this.words = words;
        this.width = width;
        this.height = height;
        Buttons.at(this, 0, 0, width, height);
        addPicture(wide ? 98 : 86, wide ? 2 : 18);
        if (wide) {
            addBubble();
        } else {
            addSigns();
        }
        addFace();
        state.getStyleClass().add("white-disc");
        Buttons.at(state, wide ? 60 : 0, wide ? 0 : 38, STATE, STATE);
        gone.setFitWidth(GONE);
        gone.setPreserveRatio(true);
        gone.relocate((width - GONE) / 2, height - GONE - 8);
        gone.setMouseTransparent(true);
        getChildren().addAll(body, signs, state, gone);
    }

    private void addPicture(double size, double x) {
        var picture = Art.picture(WorkshopArt.device(device.kind()), size);
        picture.relocate(x, height - size * FOOT);
        body.getChildren().add(picture);
        var tag = words.tag(device);
        if (!tag.isEmpty()) {
            var label = WorkshopArt.tag(tag);
            label.relocate(x + size - 34, height - 34);
            signs.getChildren().add(label);
        }
    }

    private void addBubble() {
        var bubble = new Pane();
        bubble.getStyleClass().add("work-bubble");
        Buttons.at(bubble, width - BUBBLE, 3, BUBBLE, height - 10);
        var size = device.symptoms().size() == 1 ? 52 : SIGN;
        var left = (BUBBLE - size * device.symptoms().size()) / 2;
        for (var symptom : device.symptoms()) {
            var sign = Art.icon(symptom.id(), size - 4);
            sign.relocate(left + 2, 5);
            left += size;
            bubble.getChildren().add(sign);
        }
        var label = new Label(symptoms());
        label.getStyleClass().add("work-word");
        label.setWrapText(true);
        Buttons.at(label, 0, size - 6, BUBBLE, height - size + 2);
        bubble.getChildren().add(label);
        signs.getChildren().addFirst(bubble);
    }

    private void addSigns() {
        var x = width - SIGN * device.symptoms().size();
        for (var symptom : device.symptoms()) {
            var disc = new StackPane(Art.icon(symptom.id(), SIGN - 10));
            disc.getStyleClass().add("white-disc");
            signs.getChildren().add(Buttons.at(disc, x, 0, SIGN, SIGN));
            x += SIGN;
        }
    }

    private void addFace() {
        var face = new StackPane(WorkshopArt.face(device.owner(), FACE - 6));
        face.getStyleClass().add("work-face");
        body.getChildren().add(Buttons.at(face, 0, height - FACE - 2, FACE, FACE));
    }

    private String symptoms() {
        return device.symptoms().stream().map(words::symptom).collect(Collectors.joining(", "));
    }

    /** @param away whether it lies on the mat */
    void show(Job job, boolean away) {
        var here = job.isOnBench() && !away;
        setId((here ? "device-" : "cell-") + device.id());
        body.setVisible(job.isOnBench());
        signs.setVisible(here && !job.isRepaired());
        mark("work-away", away);
        mark("work-gone", !job.isOnBench());
        gone.setVisible(!job.isOnBench());
        Art.show(
                gone,
                WorkshopArt.tool(
                        switch (job.place()) {
                            case BENCH, OWNER -> "passport";
                            case RECYCLING -> "bin";
                            case ADULT -> "adult-box";
                        }));
        state.getChildren().setAll(state(job).stream().toList());
        state.setVisible(here && !state.getChildren().isEmpty());
        setAccessibleText(String.join(", ", List.of(words.device(device), words.progress(job))));
        if (here) {
            gives(new WorkshopGrip.Whole(device.id()), true);
        } else {
            givesNothing();
        }
    }

    /** How far the work has come, as a small picture. */
    private static Optional<ImageView> state(Job job) {
        if (job.isRepaired()) {
            return Optional.of(Art.icon("happy", STATE - 8));
        }
        if (job.harvested().isPresent()) {
            return Optional.of(Art.picture(WorkshopArt.tool("donor"), STATE - 8));
        }
        return job.tested() ? Optional.of(Art.picture(WorkshopArt.fault(job.fault()), STATE - 8)) : Optional.empty();
    }

    Device device() {
        return device;
    }
}
