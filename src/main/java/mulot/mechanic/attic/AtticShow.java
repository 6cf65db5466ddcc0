package mulot.mechanic.attic;

import javafx.geometry.Point2D;
import mulot.ui.PlayDesk;
import mulot.ui.Show;
import mulot.ui.Sound;

/** The film is made: what is binned goes, what is lent goes back, what is kept opens on the projector's screen. */
final class AtticShow {
    private static final double BIN_SECONDS = 1.9;
    private static final double OWNER_SECONDS = 2.2;

    /** The first sentence is read before the light goes out. */
    private static final double ALONE = 1.2;

    private static final double ALL_MEMORIES = 6.6;
    private static final double LONGEST_MEMORY = 2.2;
    private static final double END_SECONDS = 2.2;
    /** Boxes with so many hearts are missed. */
    private static final int MISSED = 2;

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
        var time = reel.binned().isEmpty() && reel.returned().isEmpty() ? ALONE : 0.5;
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
        desk.say(desk.texts().get(farewell()));
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

    private String farewell() {
        if (reel.loss().isPresent()) {
            return "attic.show.bin-lost";
        }
        return Loss.isAny(attic, MISSED) ? "attic.show.bin-hearts" : "attic.show.bin";
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
        var visit = new AtticVisit(show, attic, room, projector);
        visit.come(reel.returned(), OWNER_SECONDS - 0.1);
        desk.sound().play(Sound.Name.BELL);
        show.after(1, () -> {
            visit.thank();
            desk.say(words.givenBack(reel.returned()));
            desk.sound().play(Sound.Name.YES);
        });
    }
}
