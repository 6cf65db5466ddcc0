package mulot.mechanic.workshop;

import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.shape.CubicCurve;
import mulot.ui.Art;
import mulot.ui.Buttons;

/** Under the closed device on the mat: its plug in the socket, or what else there is to know. */
final class WorkshopPlug extends WorkshopThing {
    private static final double WIDTH = 340;
    private static final double HEIGHT = 104;
    private static final double PICTURE = 96;
    private static final double WORD_X = 128;

    private final WorkshopWords words;
    private final ImageView picture = new ImageView();
    private final Label word = new Label();
    private final CubicCurve cord = new CubicCurve(94, 88, 150, 92, 112, 20, 150, -18);

    WorkshopPlug(WorkshopWords words) {
        super(new WorkshopSpot.Mat(), "work-plug");
        this.words = words;
        setId("plug");
        Buttons.at(this, 550, 386, WIDTH, HEIGHT);
        cord.getStyleClass().add("work-cord");
        cord.setMouseTransparent(true);
        picture.setFitWidth(PICTURE);
        picture.setPreserveRatio(true);
        picture.relocate(4, 4);
        picture.setMouseTransparent(true);
        word.getStyleClass().add("work-status");
        word.setMouseTransparent(true);
        Buttons.at(word, WORD_X, 30, WIDTH - WORD_X - 8, 56);
        getChildren().addAll(cord, picture, word);
    }

    void show(Job job) {
        setVisible(!WorkshopOpened.isOpen(job));
        var in = job.plugged() && !job.device().isDangerous() && !job.isRepaired();
        cord.setVisible(in);
        if (in) {
            gives(new WorkshopGrip.Plug(job.device().id()), true);
        } else {
            givesNothing();
        }
        mark("work-plug-in", in);
        if (job.device().isDangerous()) {
            tell("workshop/part/battery-swollen", words.fault(Fault.SWOLLEN));
        } else if (job.isRepaired() && job.isToBeWiped()) {
            tell("icons/photo-cat", words.say("status.data"));
        } else if (job.isRepaired()) {
            tell("icons/happy", words.say("effect.works"));
        } else if (job.plugged()) {
            tell(WorkshopArt.tool("plug"), words.say("tool.unplug"));
        } else {
            tell(WorkshopArt.tool("plug-out"), words.say("status.unplugged"));
        }
    }

    private void tell(String art, String sentence) {
        Art.show(picture, art);
        word.setText(sentence);
        setAccessibleText(sentence);
    }
}
