package mulot.mechanic.attic;

import com.almasb.fxgl.entity.Entity;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.PlayDesk;
import mulot.ui.Show;
import mulot.ui.Sound;

/** The camera and the screen on which what was kept opens, one memory after the other. */
final class AtticProjector {
    static final double DOWN = 0.8;
    static final double ICON = 64;

    private static final double FLIGHT = 0.3;
    private static final double WALK = 0.4;
    private static final double SCREEN = 560;
    private static final double SCREEN_X = 180;
    private static final double SCREEN_Y = 112;
    private static final double SLIDE_X = SCREEN_X + 32;
    private static final double SLIDE_Y = SCREEN_Y + 46;
    private static final double CAMERA = 124;
    private static final double CAMERA_X = 34;
    private static final double CAMERA_Y = 388;

    private final Show show;
    private final PlayDesk<AtticMove> desk;
    private final AtticState attic;
    private final AtticRoom room;
    private final AtticWords words;
    private final AtticReel reel;
    private Optional<Entity> camera = Optional.empty();
    private Optional<Entity> slide = Optional.empty();

    AtticProjector(Show show, PlayDesk<AtticMove> desk, AtticState attic, AtticRoom room) {
        this.show = show;
        this.desk = desk;
        this.attic = attic;
        this.room = room;
        words = new AtticWords(desk.texts());
        reel = AtticReel.of(attic);
    }

    /** The camera wakes on its card. */
    void roll() {
        desk.say(desk.texts().get("attic.show.roll"));
        var at = room.goal().camera();
        room.goal().hideCamera();
        camera = Optional.of(show.enter(Art.picture("attic/camera", CAMERA), at.getX(), at.getY()));
        camera.ifPresent(rolling -> show.hop(rolling, 10, 0.5));
    }

    /** The light goes out and the screen comes down; in the dark the camera covers no label that is read. */
    void lowerScreen() {
        for (var x : List.of(AtticShelf.X, AtticStation.X)) {
            var dusk = new Region();
            dusk.getStyleClass().add("attic-dusk");
            var width = x < AtticStation.X ? AtticShelf.WIDTH : AtticStationPlan.WIDTH;
            show.enter(Buttons.at(dusk, 0, 0, width, AtticShelf.HEIGHT), x, AtticShelf.Y);
        }
        camera.ifPresent(show::leave);
        var at = room.goal().camera();
        camera = Optional.of(show.enter(Art.picture("attic/camera", CAMERA), at.getX(), at.getY()));
        camera.ifPresent(rolling -> show.walk(rolling, CAMERA_X, CAMERA_Y, WALK));
        show.after(WALK, () -> desk.say(desk.texts().get("attic.show.memories")));
        var screen = show.enter(Art.picture("attic/projector-screen", SCREEN), SCREEN_X, -360);
        show.walk(screen, SCREEN_X, SCREEN_Y, DOWN);
        desk.sound().play(Sound.Name.PAGE);
    }

    /** Where a box is seen: on the shelf, or in its station. */
    Point2D place(Box box) {
        var at = attic.place(box);
        if (at.isOnShelf()) {
            var crate = room.shelf().crate(box);
            return new Point2D(
                    AtticShelf.X + crate.getLayoutX() + crate.getPrefWidth() / 2,
                    AtticShelf.Y + crate.getLayoutY() + AtticCrate.HEIGHT / 2);
        }
        return room.station(at).orElseThrow().middle();
    }

    /** A box as a little card. */
    static Node card(Box box) {
        var card = new StackPane(Art.icon(AtticLooks.icon(box), ICON * 0.7));
        card.getStyleClass().add("attic-card");
        return Buttons.at(card, 0, 0, ICON, ICON);
    }

    /** A memory flies from its box to the screen and opens. */
    void open(AtticReel.Memory memory, double seconds) {
        slide.ifPresent(show::leave);
        var box = memory.box();
        var from = place(box);
        var small = memory.opening() == AtticReel.Opening.UNKNOWN ? Art.icon("photo", ICON) : card(box);
        if (attic.place(box) == Place.CLOUD) {
            cable(from);
        }
        var thing = show.enter(small, from.getX() - ICON / 2, from.getY() - ICON / 2);
        show.walk(thing, SLIDE_X + 86, SLIDE_Y + 86, FLIGHT);
        camera.ifPresent(rolling -> show.hop(rolling, 8, FLIGHT));
        show.after(FLIGHT, () -> {
            show.leave(thing);
            project(memory, seconds - FLIGHT);
        });
    }

    /** The way from the cloud to the screen. */
    private void cable(Point2D from) {
        var cable = new Region();
        cable.getStyleClass().add("attic-cable");
        var left = SCREEN_X + SCREEN - 20;
        var line = show.enter(Buttons.at(cable, 0, 0, from.getX() - left, 8), left, from.getY() + 10);
        show.after(FLIGHT + 0.3, () -> show.leave(line));
    }

    private void project(AtticReel.Memory memory, double seconds) {
        var shown = AtticSlide.of(attic, memory.box(), words);
        slide = Optional.of(show.enter(shown, SLIDE_X, SLIDE_Y));
        switch (memory.opening()) {
            case PLAIN -> {
                tellWhere(memory.box());
                dance(shown, seconds);
                rejoice(memory.box());
            }
            case UNKNOWN -> {
                shown.ask(true);
                desk.say(desk.texts().get("attic.show.unknown"));
                desk.sound().play(Sound.Name.NOT_YET);
            }
            case BURST -> flipBook(shown, memory, seconds);
            case MYSTERY -> unveil(shown, memory, seconds);
        }
    }

    /** Where it comes from, when it does not stand on the shelf as it was. */
    private void tellWhere(Box box) {
        var at = attic.place(box);
        desk.say(desk.texts().get(at == Place.SHELF ? "attic.show.memories" : "attic.show.from-" + at.id()));
    }

    /** The picture comes alive in its frame. */
    private void dance(AtticSlide shown, double seconds) {
        var steps = List.of(-8.0, 7.0, -5.0, 4.0, 0.0);
        for (var i = 0; i < steps.size(); i++) {
            var askew = steps.get(i);
            show.after(seconds * (0.2 + i * 0.11), () -> shown.tilt(askew));
        }
    }

    /** Its hearts rise. */
    private void rejoice(Box box) {
        desk.sound().play(Sound.Name.YES);
        for (var heart = 0; heart < Math.min(3, attic.hearts(box)); heart++) {
            var x = SLIDE_X + 250 + heart * 60;
            show.after(heart * 0.1, () -> show.rise(Art.icon("links", 36), x, SLIDE_Y + 150, 0.8));
        }
    }

    /** All of the burst in a row, quickly; the best one stays. */
    private void flipBook(AtticSlide shown, AtticReel.Memory memory, double seconds) {
        var copies = memory.copies();
        var pages = 2 * copies.size();
        var page = seconds * 0.5 / pages;
        desk.say(desk.texts().get("attic.show.burst"));
        for (var i = 0; i < pages; i++) {
            var copy = copies.get(i % copies.size());
            var askew = i % 2 == 0 ? -9.0 : 7.0;
            show.after(i * page, () -> shown.flip("icons/" + AtticLooks.icon(copy), askew));
        }
        show.after(pages * page, () -> {
            shown.flip("icons/" + AtticLooks.icon(memory.box()), 0);
            rejoice(memory.box());
        });
    }

    /** First nobody knows what it is; then its picture, and an old photo that lay under it. */
    private void unveil(AtticSlide shown, AtticReel.Memory memory, double seconds) {
        shown.ask(true);
        show.after(seconds * 0.2, () -> {
            shown.ask(false);
            rejoice(memory.box());
        });
        if (memory.mystery() > 0) {
            show.after(seconds * 0.5, () -> {
                shown.reveal("attic/mystery-" + memory.mystery());
                desk.say(desk.texts().get("attic.show.mystery"));
                desk.sound().play(Sound.Name.STAR);
                show.rise(Art.icon("sparkles", 40), SLIDE_X + 170, SLIDE_Y + 30, 0.8);
            });
        }
    }

    /** An empty frame; what to try is said gently. */
    void mourn() {
        slide.ifPresent(show::leave);
        var lost = reel.loss().orElseThrow().box();
        var empty = AtticSlide.of(attic, lost, words);
        empty.clear();
        slide = Optional.of(show.enter(empty, SLIDE_X, SLIDE_Y));
        var precious = lost.value() >= Box.PRECIOUS;
        desk.say(desk.texts().get(precious ? "attic.show.lost-precious" : "attic.show.lost-copies"));
        desk.sound().play(Sound.Name.NOT_YET);
        var ghost = Art.icon(AtticLooks.icon(lost), 84);
        show.after(0.4, () -> show.rise(ghost, SLIDE_X + 76, SLIDE_Y + 80, 1.6));
    }

    /** The film itself, and what was kept dances around it. */
    void finish() {
        slide.ifPresent(show::leave);
        slide = Optional.of(show.enter(Art.icon("clapper", 150), SLIDE_X + 173, SLIDE_Y + 50));
        desk.say(desk.texts().get("attic.show.end"));
        desk.sound().play(Sound.Name.TADA);
        slide.ifPresent(film -> show.hop(film, 24, 0.6));
        camera.ifPresent(rolling -> show.hop(rolling, 20, 0.6));
        for (var i = 0; i < 3; i++) {
            var x = SLIDE_X + 90 + i * 140;
            show.after(0.2 + i * 0.25, () -> show.rise(Art.icon("sparkles", 56), x, SLIDE_Y + 40, 1));
        }
        winks();
        var memories = reel.memories();
        for (var i = 0; i < memories.size(); i++) {
            var icon = Art.icon(AtticLooks.icon(memories.get(i).box()), 52);
            var x = SLIDE_X + (i + 0.5) * 496 / memories.size() - 26;
            show.after(0.3 + i * 0.1, () -> show.rise(icon, x, SLIDE_Y + 190, 1.4));
        }
    }

    /** What the whole plan is praised for: nothing lost, or much room. */
    private void winks() {
        var found = AtticSecrets.in(attic);
        var winks = AtticSecrets.all().stream()
                .filter(secret ->
                        found.contains(secret.name()) && secret.picture().startsWith("icons/"))
                .toList();
        for (var i = 0; i < winks.size(); i++) {
            var picture = Art.picture(winks.get(i).picture(), 76);
            var x = SLIDE_X + 30 + i * 350;
            show.after(0.6 + i * 0.3, () -> {
                desk.sound().play(Sound.Name.STAR);
                show.rise(picture, x, SLIDE_Y + 100, 1.4);
            });
        }
    }
}
