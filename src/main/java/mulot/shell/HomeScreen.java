package mulot.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import mulot.i18n.Language;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** The first picture: Mulot waves, one large button, the language, and the door for adults. */
final class HomeScreen extends Pane {
    private static final double MULOT = 430;
    private static final double MULOT_X = 78;
    private static final double MULOT_Y = 200;

    /** One unit of the drawing of Mulot, whose canvas is 240 wide. */
    private static final double UNIT = MULOT / 240;

    private static final double ARM_X = 132 * UNIT;
    private static final double ARM_Y = 96 * UNIT;
    private static final double ARM = 96 * UNIT;
    private static final double SHOULDER_X = 150 * UNIT;
    private static final double SHOULDER_Y = 170 * UNIT;

    HomeScreen(Shell shell) {
        var texts = shell.texts();
        var arm = Art.picture("mulot/wave-arm", ARM);
        var body = Art.picture("mulot/wave-body", MULOT);
        arm.relocate(MULOT_X + ARM_X, MULOT_Y + ARM_Y);
        body.relocate(MULOT_X, MULOT_Y);
        getChildren().addAll(Art.background("home"), arm, body);
        shell.motion().wave(arm, SHOULDER_X - ARM_X, SHOULDER_Y - ARM_Y);
        addLogo(texts.get("screens.name"));
        var triangle = new StackPane(Icon.PLAY.node(44));
        triangle.getStyleClass().add("disc");
        Buttons.at(triangle, 0, 0, 88, 88);
        var play = Buttons.of("sun", triangle, texts.get("screens.home.play"), shell.door()::open);
        play.getStyleClass().addAll("jouer", Reader.SPOKEN);
        play.setId("play");
        var teacher = Buttons.of(
                "flat-dark", Art.icon("door", 40), texts.get("screens.home.class"), shell.teacherDoor()::open);
        teacher.setId("teacher");
        teacher.getStyleClass().add(Reader.SPOKEN);
        shell.seances().run().ifPresent(running -> {
            var seance = Buttons.of(
                    "leaf",
                    Art.icon("clock", 40),
                    texts.get("screens.home.seance"),
                    () -> shell.seances().show());
            seance.setId("seance");
            getChildren().add(Buttons.at(seance, 888, 636, 196, 64));
        });
        getChildren()
                .addAll(
                        Buttons.at(play, 672, 336, 440, 136),
                        languages(shell),
                        LeafButton.at(shell, 24, 636),
                        Buttons.at(teacher, 1096, 636, 160, 64));
    }

    private void addLogo(String name) {
        var shade = new Label(name);
        shade.getStyleClass().add("logo-shade");
        var logo = new Label(name);
        logo.getStyleClass().add("logo");
        logo.relocate(672, 64);
        shade.relocate(672, 72);
        getChildren().addAll(shade, logo);
    }

    private static HBox languages(Shell shell) {
        var box = new HBox(12);
        box.setAlignment(Pos.CENTER_RIGHT);
        for (var language : Language.values()) {
            var button = new Button(language.ownName());
            button.setId("language-" + language.code());
            var chosen = language == shell.texts().language();
            button.getStyleClass().setAll("push", chosen ? "river" : "paper");
            button.setOnAction(event -> shell.speak(language));
            button.setMinSize(148, 64);
            box.getChildren().add(button);
        }
        box.setMinSize(400, 64);
        box.relocate(776, 16);
        return box;
    }
}
