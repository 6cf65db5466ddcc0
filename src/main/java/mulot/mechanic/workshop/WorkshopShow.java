package mulot.mechanic.workshop;

import com.almasb.fxgl.entity.Entity;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import mulot.play.Verdict;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.PlayDesk;
import mulot.ui.Show;
import mulot.ui.Sound;

/** Closing time, told again device by device: who gets one back, who lends a part, what is recycled or carried away. */
final class WorkshopShow {
    private static final double ALL_DEVICES = 11.4;
    private static final double LONGEST = 2.4;
    private static final double WALK = 0.5;
    private static final double SMALL = 100;
    private static final double DEVICE = 168;
    private static final double FOOT = 122.0 / 128;
    private static final double PASSPORT = 128;
    private static final double ROW_X = 944;
    private static final double ROW_Y = 104;
    private static final double BUBBLE = 72;
    private static final int ROW = 3;
    private static final int SLATS = 7;
    private static final double SLAT = 42;
    private static final int CONFETTI = 20;

    private final Show show;
    private final PlayDesk<WorkshopMove> desk;
    private final WorkshopState shop;
    private final WorkshopBench bench;
    private int lives;

    WorkshopShow(Show show, PlayDesk<WorkshopMove> desk, WorkshopState shop, WorkshopBench bench) {
        this.show = show;
        this.desk = desk;
        this.shop = shop;
        this.bench = bench;
    }

    /** Begins. */
    void run() {
        bench.rack().full(shop);
        var opened = shop.opened().flatMap(shop::job);
        if (opened.isPresent()) {
            bench.rack().leave(opened.get());
            new WorkshopPuff(show, desk, opened.get()).run();
        } else {
            bench.close(true);
            show.after(0.3, () -> next(0));
        }
    }

    private double seconds() {
        return Math.min(LONGEST, ALL_DEVICES / shop.jobs().size());
    }

    private void next(int number) {
        if (number == shop.jobs().size()) {
            evening();
            return;
        }
        var job = shop.jobs().get(number);
        bench.rack().leave(job);
        switch (job.place()) {
            case OWNER -> handOver(job);
            case RECYCLING -> recycle(job);
            case ADULT -> carryAway(job);
            case BENCH -> {
                var foot = bench.rack().foot(job.device().id());
                show.rise(bubble("clock"), foot.getX() - BUBBLE / 2, foot.getY() - 90, 1);
            }
        }
        show.after(seconds(), () -> next(number + 1));
    }

    /** The device comes down from its board, growing a little on its way. */
    private Entity leaveRack(Job job) {
        var foot = bench.rack().foot(job.device().id());
        var picture = Art.picture(WorkshopArt.device(job.device().kind()), DEVICE);
        return show.enter(picture, foot.getX() - DEVICE / 2, foot.getY() - SMALL);
    }

    private Entity arrive(ImageView face) {
        var person = show.enter(face, WorkshopTheatre.OWNER_X, WorkshopTheatre.OWNER_Y);
        desk.sound().play(Sound.Name.BELL);
        return person;
    }

    private static ImageView face(Job job) {
        return Art.picture(WorkshopArt.owner(job.device().owner(), false), WorkshopTheatre.OWNER);
    }

    private static void smile(ImageView face, Job job) {
        Art.show(face, WorkshopArt.owner(job.device().owner(), true));
    }

    /** To the hatch; the passport is stamped, and somebody is happy. */
    private void handOver(Job job) {
        var device = leaveRack(job);
        var face = face(job);
        var person = arrive(face);
        show.walk(device, WorkshopTheatre.PANEL_X + 2, WorkshopTheatre.SILL - DEVICE * FOOT, WALK);
        show.after(WALK, () -> stamp(job));
        show.after(WALK + 0.45, () -> {
            smile(face, job);
            show.hop(person, 12, 0.4);
            thank(job);
        });
        show.after(seconds() - 0.55, () -> show.walk(device, WorkshopTheatre.OWNER_X + 60, 260, 0.4));
        show.after(seconds() - 0.1, () -> {
            show.leave(device);
            show.leave(person);
        });
    }

    private void stamp(Job job) {
        var passport = show.enter(
                passport(job.device().kind()), WorkshopTheatre.PANEL_X + 178, WorkshopTheatre.SILL - PASSPORT - 4);
        var stamp = show.enter(
                Art.picture(WorkshopArt.tool("stamp"), 110),
                WorkshopTheatre.PANEL_X + 216,
                WorkshopTheatre.PANEL_Y - 10);
        show.walk(stamp, WorkshopTheatre.PANEL_X + 196, WorkshopTheatre.PANEL_Y + 96, 0.25);
        show.after(0.28, () -> desk.sound().play(Sound.Name.DROP));
        show.after(0.7, () -> show.leave(stamp));
        var place = lives++;
        show.after(
                seconds() - WALK - 0.5,
                () -> show.walk(passport, ROW_X + place % ROW * 106, ROW_Y + (place / ROW) * 92, 0.4));
    }

    /** A passport with the picture of its device. */
    private static Node passport(Kind kind) {
        var book = Art.picture(WorkshopArt.tool("passport"), PASSPORT);
        var picture = new StackPane(Art.picture(WorkshopArt.device(kind), 44));
        picture.getStyleClass().add("white-disc");
        var passport = new Pane(book, Buttons.at(picture, 30, 16, 58, 58));
        passport.setScaleX(0.8);
        passport.setScaleY(0.8);
        return passport;
    }

    private void thank(Job job) {
        desk.sound().play(Sound.Name.YES);
        confetti();
        if (job.repair() == Job.Repair.SHORT_LIVED) {
            show.rise(bubble("clock"), WorkshopTheatre.OWNER_X + 190, 170, 1);
            desk.say(desk.texts().get("workshop.lived.short"));
        } else {
            show.rise(bubble("links"), WorkshopTheatre.OWNER_X + 190, 170, 1);
            desk.say(desk.texts().get("workshop.lived.thanks"));
        }
    }

    private void confetti() {
        for (var number = 0; number < CONFETTI; number++) {
            var piece = new Region();
            piece.getStyleClass().add("work-confetti-" + number % 4);
            piece.setRotate(number * 50);
            var x = WorkshopTheatre.OWNER_X - 6 + number * 31;
            var y = 150 + number * 7 % 5 * 44;
            show.rise(Buttons.at(piece, 0, 0, 14, 22), x, y, 0.8 + number % 4 * 0.12);
        }
    }

    /** A donor lends its part before it goes; all roll into the bin. */
    private void recycle(Job job) {
        var device = leaveRack(job);
        var wait = job.harvested().isPresent() ? WALK + 0.5 : 0.1;
        job.harvested().ifPresent(part -> eureka(device, part));
        show.after(wait, () -> {
            bench.theatre().open(true);
            show.walk(device, WorkshopTheatre.BIN_X, WorkshopTheatre.BIN_Y - 70, WALK);
            show.turn(device, 360, WALK);
        });
        show.after(wait + WALK, () -> {
            show.leave(device);
            bench.theatre().open(false);
            desk.sound().play(Sound.Name.DROP);
            show.rise(bubble("leaf"), WorkshopTheatre.BIN_X + 48, WorkshopTheatre.BIN_Y - 60, 1);
            desk.say(desk.texts().get("workshop.lived.recycled"));
        });
    }

    private void eureka(Entity donor, Part part) {
        show.walk(donor, WorkshopTheatre.PANEL_X + 70, WorkshopTheatre.SILL - DEVICE * FOOT, WALK);
        show.after(WALK, () -> {
            show.hop(donor, 24, 0.4);
            show.rise(Art.picture(WorkshopArt.part(part), 110), WorkshopTheatre.PANEL_X + 100, 210, 1.2);
            show.rise(bubble("hint"), WorkshopTheatre.PANEL_X + 226, 210, 1.2);
            desk.say(desk.texts().get("workshop.lived.eureka"));
            desk.sound().play(Sound.Name.STAR);
        });
    }

    /** The adult comes with the case, and takes it away. */
    private void carryAway(Job job) {
        var device = leaveRack(job);
        var box = show.enter(Art.picture(WorkshopArt.tool("adult-box"), DEVICE), 1300, 290);
        show.walk(box, 700, 290, WALK);
        show.walk(device, 690, 260, WALK);
        desk.say(desk.texts().get("workshop.lived.adult"));
        show.after(WALK + 0.15, () -> {
            show.leave(device);
            desk.sound().play(Sound.Name.DROP);
            show.walk(box, 1460, 290, WALK * 1.5);
        });
    }

    private void evening() {
        if (new WorkshopRules().judge(shop) instanceof Verdict.Won) {
            desk.sound().play(Sound.Name.TADA);
            shutters();
            return;
        }
        var waiting = shop.jobs().stream().filter(job -> !job.isRepaired()).findFirst();
        waiting.ifPresent(this::emptyHanded);
        show.after(waiting.isPresent() ? 2.6 : 0, this::shutters);
    }

    /** Comes, gets nothing, and is friendly all the same. */
    private void emptyHanded(Job job) {
        var face = face(job);
        var person = arrive(face);
        desk.say(desk.texts().get("workshop.lived.empty-handed"));
        show.after(0.5, () -> show.rise(bubble("clock"), WorkshopTheatre.OWNER_X + 190, 170, 1));
        show.after(1.5, () -> {
            smile(face, job);
            show.rise(bubble("links"), WorkshopTheatre.OWNER_X + 190, 170, 1);
        });
        show.after(2.5, () -> show.leave(person));
    }

    private void shutters() {
        desk.say(desk.texts().get("workshop.lived.closed"));
        for (var number = 0; number < SLATS; number++) {
            var slat = new Region();
            slat.getStyleClass().add("work-slat");
            var y = 130 + number * (SLAT - 2);
            show.after(0.3 + number * 0.09, () -> show.enter(Buttons.at(slat, 0, 0, 620, SLAT), 286, y));
        }
        show.after(1.9, show::skip);
    }

    /** A sign in a white disc. */
    static Node bubble(String sign) {
        var bubble = new StackPane(Art.icon(sign, BUBBLE - 18));
        bubble.getStyleClass().add("white-disc");
        return Buttons.at(bubble, 0, 0, BUBBLE, BUBBLE);
    }
}
