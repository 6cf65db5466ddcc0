package mulot.mechanic.attic;

import com.almasb.fxgl.entity.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Show;

/** The owners of borrowed places look in, each takes what is theirs, and all are happy. */
final class AtticVisit {
    private static final double LARGEST = 180;
    private static final double GAP = 8;
    private static final double MIDDLE = 300;
    private static final double ARRIVING = 0.4;

    private record Guest(Entity window, ImageView face, String picture, double x, double y, double size) {}

    private final Show show;
    private final AtticState attic;
    private final AtticRoom room;
    private final AtticProjector projector;
    private final Map<String, Guest> guests = new LinkedHashMap<>();

    AtticVisit(Show show, AtticState attic, AtticRoom room, AtticProjector projector) {
        this.show = show;
        this.attic = attic;
        this.room = room;
        this.projector = projector;
    }

    /** The owners of boxes come, take them, and leave after a while. */
    void come(List<Box> boxes, double seconds) {
        var owners =
                boxes.stream().flatMap(box -> box.owner().stream()).distinct().toList();
        var pitch = Math.min(LARGEST + GAP, AtticStationPlan.WIDTH / owners.size());
        var left = AtticStation.X + (AtticStationPlan.WIDTH - owners.size() * pitch) / 2;
        for (var i = 0; i < owners.size(); i++) {
            arrive(owners.get(i), left + i * pitch, pitch - GAP);
        }
        boxes.forEach(box -> take(box, seconds));
        show.after(seconds, () -> guests.values().forEach(guest -> show.leave(guest.window())));
    }

    private void arrive(String owner, double x, double size) {
        var picture = "workshop/owner/" + AtticLooks.face(attic.level(), owner);
        var face = Art.picture(picture, size * 0.86);
        var window = new StackPane(face);
        window.getStyleClass().add("attic-window");
        window.setClip(new Circle(size / 2, size / 2, size / 2));
        var y = MIDDLE - size / 2;
        var guest = show.enter(Buttons.at(window, 0, 0, size, size), 1300, y);
        show.walk(guest, x, y, ARRIVING);
        guests.put(owner, new Guest(guest, face, picture, x, y, size));
    }

    private void take(Box box, double seconds) {
        var guest = guests.get(box.owner().orElseThrow());
        var from = projector.place(box);
        var half = AtticProjector.ICON / 2;
        room.thing(attic, box).setVisible(false);
        var thing = show.enter(AtticProjector.card(box), from.getX() - half, from.getY() - half);
        if (guest != null) {
            var x = guest.x() + guest.size() / 2 - half;
            var y = guest.y() + guest.size() * 0.7;
            show.after(ARRIVING, () -> show.walk(thing, x, y, 0.6));
        }
        show.after(seconds, () -> show.leave(thing));
    }

    /** They laugh. */
    void thank() {
        for (var guest : guests.values()) {
            Art.show(guest.face(), guest.picture() + "-happy");
            show.hop(guest.window(), 14, 0.4);
            show.rise(Art.icon("links", 48), guest.x() + guest.size() / 2 - 24, guest.y() - 30, 1);
        }
    }
}
