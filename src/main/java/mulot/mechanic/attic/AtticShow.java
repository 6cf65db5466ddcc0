package mulot.mechanic.attic;

import javafx.geometry.Point2D;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.PlayDesk;
import mulot.ui.Show;
import mulot.ui.Sound;

/** The film is made: what is binned goes, what is lent goes back, what is kept opens on the projector's screen. */
final class AtticShow {
    private static final double BIN_SECONDS = 1.9;
    private static final double OWNER_SECONDS = 2.2;
    private static final double ALL_MEMORIES = 6.6;
    private static final double LONGEST_MEMORY = 2.2;
    private static final double END_SECONDS = 2.2;
    private static final double FRIENDS = 180;
    private static final double FRIENDS_X = 978;
    private static final double FRIENDS_Y = 210;

    private final Show show;
    private final PlayDesk<AtticMove> desk;
    private final AtticState attic;
    private final AtticRoom room;
    private final AtticWords words;
    private final AtticReel reel;
    private final AtticProjector projector;

    AtticShow(Show show, PlayDesk<AtticMove> desk, AtticState attic, AtticRoom room) {
        this.show = show;
        this.desk = desk;
        this.attic = attic;
        this.room = room;
        words = new AtticWords(desk.texts());
        reel = AtticReel.of(attic);
        projector = new AtticProjector(show, desk, attic, room);
    }

    /** Begins. */
    void run() {
        projector.roll();
        var time = 0.5;
        if (!reel.binned().isEmpty()) {
            show.after(time, this::tumble);
            time += BIN_SECONDS;
        }
        if (!reel.returned().isEmpty()) {
            show.after(time, this::giveBack);
            time += OWNER_SECONDS;
        }
        show.after(time, projector::lowerScreen);
        time += AtticProjector.DOWN + 0.2;
        var seconds = secondsAMemory();
        for (var memory : reel.memories()) {
            var lasts = seconds * weight(memory);
            show.after(time, () -> projector.open(memory, lasts));
            time += lasts;
        }
        show.after(time, reel.loss().isPresent() ? projector::mourn : projector::finish);
        show.after(time + END_SECONDS, show::skip);
    }

    private double secondsAMemory() {
        var all = reel.memories().stream().mapToDouble(AtticShow::weight).sum();
        return Math.min(LONGEST_MEMORY, ALL_MEMORIES / Math.max(1, all));
    }

    /** Surprises last a little longer. */
    private static double weight(AtticReel.Memory memory) {
        return switch (memory.opening()) {
            case PLAIN -> 1;
            case UNKNOWN -> 1.2;
            case BURST -> 1.5;
            case MYSTERY -> 1.8;
        };
    }

    /** What is in the bin hops out of it once more and tumbles in for good. */
    private void tumble() {
        desk.say(desk.texts().get(reel.loss().isPresent() ? "attic.show.bin-lost" : "attic.show.bin"));
        room.station(Place.BIN).ifPresent(bin -> {
            bin.clear();
            bin.open(true);
            var mouth = bin.middle();
            for (var i = 0; i < reel.binned().size(); i++) {
                var box = reel.binned().get(i);
                var across = (i - (reel.binned().size() - 1) / 2.0) * 44;
                show.after(i * 0.12, () -> fall(box, mouth, across));
            }
            show.after(BIN_SECONDS - 0.2, () -> bin.open(false));
        });
    }

    private void fall(Box box, Point2D mouth, double across) {
        var x = mouth.getX() - AtticProjector.ICON / 2;
        var y = mouth.getY() - AtticProjector.ICON;
        var thing = show.enter(AtticProjector.card(box), x + across / 2, y - 10);
        show.walk(thing, x + across, y - 110, 0.4);
        show.after(0.45, () -> {
            show.turn(thing, across < 0 ? -200 : 200, 0.5);
            show.walk(thing, x, y + 20, 0.5);
            desk.sound().play(Sound.Name.DROP);
        });
        show.after(0.95, () -> show.leave(thing));
    }

    /** The owners come for their boxes. */
    private void giveBack() {
        var face = Art.picture("workshop/owner/club", FRIENDS - 20);
        var window = new StackPane(face);
        window.getStyleClass().add("attic-window");
        window.setClip(new Circle(FRIENDS / 2, FRIENDS / 2, FRIENDS / 2));
        var friends = show.enter(Buttons.at(window, 0, 0, FRIENDS, FRIENDS), 1300, FRIENDS_Y);
        show.walk(friends, FRIENDS_X, FRIENDS_Y, 0.4);
        desk.sound().play(Sound.Name.BELL);
        for (var box : reel.returned()) {
            var from = projector.place(box);
            room.thing(attic, box).setVisible(false);
            var thing = show.enter(
                    AtticProjector.card(box),
                    from.getX() - AtticProjector.ICON / 2,
                    from.getY() - AtticProjector.ICON / 2);
            show.after(
                    0.4,
                    () -> show.walk(
                            thing, FRIENDS_X + (FRIENDS - AtticProjector.ICON) / 2, FRIENDS_Y + FRIENDS * 0.7, 0.6));
            show.after(OWNER_SECONDS - 0.1, () -> show.leave(thing));
        }
        show.after(1, () -> {
            face.setImage(Art.image("workshop/owner/club-happy"));
            desk.say(words.givenBack(reel.returned()));
            desk.sound().play(Sound.Name.YES);
            show.hop(friends, 14, 0.4);
            show.rise(Art.icon("links", 48), FRIENDS_X + 66, FRIENDS_Y - 30, 1);
        });
        show.after(OWNER_SECONDS - 0.1, () -> show.leave(friends));
    }
}
