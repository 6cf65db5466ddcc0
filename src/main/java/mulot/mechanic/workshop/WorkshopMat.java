package mulot.mechanic.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Motion;

/** The green mat: the chosen device, closed with its plug, or open with its parts. */
final class WorkshopMat extends Pane {
    private static final double WIDTH = 400;
    private static final double HEIGHT = 436;
    private static final double X = 520;
    private static final double Y = 92;
    private static final double DEVICE_X = 541.5;
    private static final double DEVICE_Y = 122;
    private static final double DEVICE_WIDTH = 357;
    private static final double DEVICE_HEIGHT = 374;
    private static final double CLOSED = 250;

    private final WorkshopWords words;
    private final WorkshopThing mat = new WorkshopThing(new WorkshopSpot.Mat(), "work-mat");
    private final WorkshopThing device = new WorkshopThing(new WorkshopSpot.Mat(), "work-device");
    private final WorkshopPlug plug;
    private final WorkshopOpened opened;
    private final Pane body = new Pane();
    private final Group closed = new Group();
    private final ImageView picture = new ImageView();
    private final ImageView finding = new ImageView();
    private final StackPane found = new StackPane(finding);
    private final Label tag = WorkshopArt.tag("");
    private final Group sparkles = new Group();
    private final Region empty = new Region();

    WorkshopMat(WorkshopWords words) {
        this.words = words;
        plug = new WorkshopPlug(words);
        opened = new WorkshopOpened(words);
        var art = Art.picture("workshop/mat", WIDTH);
        art.setPreserveRatio(false);
        art.setFitHeight(HEIGHT);
        mat.setId("mat");
        mat.getChildren().add(art);
        Buttons.at(mat, X, Y, WIDTH, HEIGHT);
        empty.getStyleClass().add("work-empty");
        empty.setMouseTransparent(true);
        Buttons.at(empty, 620, 190, 200, 200);
        buildClosed();
        Buttons.at(device, DEVICE_X, DEVICE_Y, DEVICE_WIDTH, DEVICE_HEIGHT);
        body.setPickOnBounds(false);
        body.getChildren().addAll(closed, opened);
        device.getChildren().add(body);
        getChildren().addAll(mat, empty, device, plug);
        setPickOnBounds(false);
    }

    private void buildClosed() {
        picture.setFitWidth(CLOSED);
        picture.setPreserveRatio(true);
        picture.relocate((DEVICE_WIDTH - CLOSED) / 2, 8);
        finding.setFitWidth(80);
        finding.setPreserveRatio(true);
        found.getStyleClass().add("work-found");
        Buttons.at(found, DEVICE_WIDTH - 116, 0, 108, 108);
        tag.relocate(DEVICE_WIDTH / 2 + 34, 214);
        for (var spark : List.of(new Point2D(4, 30), new Point2D(DEVICE_WIDTH - 74, 130))) {
            var star = Art.icon("sparkles", 64);
            star.relocate(spark.getX(), spark.getY());
            sparkles.getChildren().add(star);
        }
        closed.getChildren().addAll(picture, sparkles, tag, found);
        closed.setMouseTransparent(true);
    }

    /** The device slides in from somewhere; what can be hit is at its place at once. */
    void slideIn(Point2D from, Motion motion) {
        var across = (from.getX() - DEVICE_X - DEVICE_WIDTH / 2) / 2;
        var down = (from.getY() - DEVICE_Y - DEVICE_HEIGHT / 2) / 2;
        motion.slideHome(body, across, down, () -> {});
    }

    WorkshopThing device() {
        return device;
    }

    WorkshopThing mat() {
        return mat;
    }

    WorkshopThing plug() {
        return plug;
    }

    Optional<WorkshopThing> gift(Part part) {
        return opened.gift(part);
    }

    List<WorkshopThing> things() {
        var things = new ArrayList<WorkshopThing>(opened.gifts());
        things.addAll(Stream.of(plug, device, mat).toList());
        return things;
    }

    void show(WorkshopState shop, Optional<Job> job) {
        empty.setVisible(job.isEmpty());
        device.setVisible(job.isPresent());
        device.setId(job.map(now -> "device-" + now.device().id()).orElse("nothing"));
        plug.setVisible(false);
        job.ifPresentOrElse(now -> lay(shop, now), device::givesNothing);
    }

    private void lay(WorkshopState shop, Job job) {
        var name = words.device(job.device());
        device.setAccessibleText(name + ", " + words.progress(job));
        device.gives(new WorkshopGrip.Whole(job.device().id()), true);
        plug.show(job);
        var open = WorkshopOpened.isOpen(job);
        opened.setVisible(open);
        closed.setVisible(!open);
        if (open) {
            opened.show(shop, job);
            return;
        }
        Art.show(picture, WorkshopArt.device(job.device().kind()));
        sparkles.setVisible(job.isRepaired());
        tag.setText(words.tag(job.device()));
        tag.setVisible(!tag.getText().isEmpty());
        found.setVisible(job.tested() && !job.isRepaired());
        if (found.isVisible()) {
            Art.show(finding, WorkshopArt.fault(job.fault()));
        }
    }
}
