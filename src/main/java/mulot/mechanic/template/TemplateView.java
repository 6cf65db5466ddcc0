package mulot.mechanic.template;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Gesture;
import mulot.ui.PlayDesk;
import mulot.ui.PlayPlaces;
import mulot.ui.PlayView;

/** One large button. */
final class TemplateView implements PlayView<TemplateState, TemplateMove> {
    private final PlayDesk<TemplateMove> desk;
    private final Pane node = new Pane();
    private final Button lamp;

    TemplateView(PlayDesk<TemplateMove> desk) {
        this.desk = desk;
        lamp = Buttons.tall(
                "sun",
                Art.icon("hint", 120),
                desk.texts().get("template.instruction"),
                () -> desk.move(new TemplateMove.SwitchOn()));
        lamp.setId("lamp");
        node.getChildren().add(Buttons.at(lamp, 440, 200, 400, 240));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(TemplateState state) {
        lamp.setDisable(state.on());
    }

    @Override
    public PlayPlaces places() {
        return PlayPlaces.BESIDE_THE_TRAY;
    }

    @Override
    public String instruction() {
        return desk.texts().get("template.instruction");
    }

    @Override
    public void point(TemplateMove move) {
        lamp.requestFocus();
    }

    @Override
    public void unpoint() {}

    @Override
    public Gesture gesture(TemplateMove move) {
        return Gesture.click("#lamp");
    }

    @Override
    public void live(TemplateState state, Runnable done) {
        done.run();
    }

    @Override
    public void skip() {}

    @Override
    public boolean release() {
        return false;
    }
}
