package mulot.mechanic.workshop;

import com.almasb.fxgl.entity.Entity;
import javafx.scene.Node;
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
    private static final double ALL_DEVICES = 11;
    private static final double LONGEST = 2.2;
    private static final double WALK = 0.5;
    private static final double DEVICE = 100;
    private static final double PANEL_X = 1128;
    private static final double PANEL_Y = 112;
    private static final double SLATS = 6;
    private static final double SLAT = 25;
    private static final int CONFETTI = 12;
    private static final int PUFFS = 9;

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
        bench.hatch().clear();
        bench.hatch().repaired(0);
        bench.rack().full(shop);
        if (shop.opened().isPresent()) {
            puff(shop.job(shop.opened().get()).orElseThrow());
        } else {
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
        bench.rack().cell(job.device().id()).ifPresent(cell -> cell.show(job, false));
        switch (job.place()) {
            case OWNER -> handOver(job);
            case RECYCLING -> recycle(job);
            case ADULT -> carryAway(job);
            case BENCH ->
                show.rise(
                        bubble("clock"),
                        foot(job),
                        bench.rack().foot(job.device().id()).getY() - 90,
                        1);
        }
        show.after(seconds(), () -> next(number + 1));
    }

    private double foot(Job job) {
        return bench.rack().foot(job.device().id()).getX() - 28;
    }

    private Entity leaveRack(Job job) {
        var foot = bench.rack().foot(job.device().id());
        var picture = Art.picture(WorkshopArt.device(job.device().kind()), DEVICE);
        return show.enter(picture, foot.getX() - DEVICE / 2, foot.getY() - DEVICE);
    }

    /** To the hatch; the passport is stamped, and somebody is happy. */
    private void handOver(Job job) {
        var device = leaveRack(job);
        var owner = job.device().owner();
        var face = Art.picture(WorkshopArt.owner(owner, false), WorkshopHatch.OWNER_WIDTH);
        var person = show.enter(face, WorkshopHatch.OWNER_X, WorkshopHatch.OWNER_Y);
        show.walk(device, PANEL_X, PANEL_Y - 4, WALK);
        var passport = Art.picture(WorkshopArt.tool("passport"), 88);
        show.after(WALK + 0.1, () -> stamp(show.enter(passport, PANEL_X - 30, PANEL_Y + 26)));
        show.after(WALK + 0.5, () -> {
            face.setImage(Art.image(WorkshopArt.owner(owner, true)));
            show.hop(person, 8, 0.4);
            confetti();
            desk.sound().play(Sound.Name.YES);
            bench.hatch().repaired(++lives);
            if (job.repair() == Job.Repair.SHORT_LIVED) {
                show.rise(bubble("clock"), WorkshopHatch.OWNER_X + 96, 110, 0.8);
                desk.say(desk.texts().get("workshop.lived.short"));
            } else {
                desk.say(desk.texts().get("workshop.lived.thanks"));
            }
        });
        show.after(seconds() - 0.1, () -> {
            show.leave(device);
            show.leave(person);
        });
    }

    private void stamp(Entity passport) {
        var stamp = show.enter(Art.picture(WorkshopArt.tool("stamp"), 72), PANEL_X + 34, PANEL_Y - 60);
        show.walk(stamp, PANEL_X - 14, PANEL_Y + 6, 0.25);
        show.after(0.3, () -> desk.sound().play(Sound.Name.DROP));
        show.after(0.6, () -> show.leave(stamp));
        show.after(seconds() - WALK - 0.25, () -> show.leave(passport));
    }

    private void confetti() {
        for (var number = 0; number < CONFETTI; number++) {
            var piece = new Region();
            piece.getStyleClass().add("work-confetti-" + number % 4);
            piece.setRotate(number * 50);
            var x = WorkshopHatch.OWNER_X + 4 + number * 27;
            show.rise(Buttons.at(piece, 0, 0, 10, 16), x, 116 + number % 3 * 34, 0.7 + number % 4 * 0.1);
        }
    }

    /** A donor lends its part before it goes; all roll into the bin. */
    private void recycle(Job job) {
        var device = leaveRack(job);
        var wait = job.harvested().isPresent() ? 0.7 : 0.1;
        job.harvested().ifPresent(part -> eureka(device, part));
        var bin = bench.exits().bin();
        show.after(wait, () -> {
            bench.exits().open(true);
            show.walk(device, bin.getLayoutX() + 46, bin.getLayoutY() - 6, WALK);
            show.turn(device, 360, WALK);
        });
        show.after(wait + WALK, () -> {
            show.leave(device);
            bench.exits().open(false);
            desk.sound().play(Sound.Name.DROP);
            show.rise(bubble("leaf"), bin.getLayoutX() + 60, bin.getLayoutY() - 10, 0.8);
            if (job.harvested().isEmpty()) {
                desk.say(desk.texts().get("workshop.lived.recycled"));
            }
        });
    }

    private void eureka(Entity donor, Part part) {
        show.hop(donor, 24, 0.5);
        show.rise(
                Art.picture(WorkshopArt.part(part), 64), donor.getX() + DEVICE / 2, Math.max(96, donor.getY() - 30), 1);
        show.rise(bubble("hint"), donor.getX() - 20, Math.max(96, donor.getY() - 20), 1);
        desk.say(desk.texts().get("workshop.lived.eureka"));
        desk.sound().play(Sound.Name.STAR);
    }

    /** The adult comes with the case, and takes it away. */
    private void carryAway(Job job) {
        var device = leaveRack(job);
        var box = show.enter(Art.picture(WorkshopArt.tool("adult-box"), 120), 1300, 400);
        show.walk(box, 900, 400, WALK);
        show.walk(device, 910, 390, WALK);
        desk.say(desk.texts().get("workshop.lived.adult"));
        show.after(WALK + 0.1, () -> {
            show.leave(device);
            desk.sound().play(Sound.Name.DROP);
            show.walk(box, 1460, 400, WALK * 1.4);
        });
    }

    /** Smoke that harms nobody, a sentence, and an adult who helps. */
    private void puff(Job job) {
        bench.rack().cell(job.device().id()).ifPresent(cell -> cell.show(job, true));
        var device = show.enter(Art.picture(WorkshopArt.device(job.device().kind()), 250), 595, 150);
        desk.say(desk.texts().get("workshop.lost.swollen"));
        desk.sound().play(Sound.Name.NOT_YET);
        for (var number = 0; number < PUFFS; number++) {
            var cloud = new Region();
            cloud.getStyleClass().add(number % 2 == 0 ? "work-dust" : "work-dust-dark");
            var size = 90 - number % 3 * 22;
            var x = 560 + number * 34;
            var y = 300 - number % 4 * 44;
            Buttons.at(cloud, 0, 0, size, size);
            show.after(number * 0.12, () -> show.rise(cloud, x, y, 1.4));
        }
        show.after(1.6, () -> show.rise(Art.picture("workshop/part/battery-swollen", 110), 665, 190, 1.6));
        show.after(3.4, () -> {
            var box = show.enter(Art.picture(WorkshopArt.tool("adult-box"), 150), 1300, 250);
            desk.say(desk.texts().get("workshop.lived.adult"));
            show.walk(box, 660, 250, 0.8);
            show.after(0.9, () -> {
                show.leave(device);
                show.walk(box, 1460, 250, 0.9);
            });
        });
        show.after(6, show::skip);
    }

    private void evening() {
        var verdict = new WorkshopRules().judge(shop);
        if (verdict instanceof Verdict.Won) {
            shutters("workshop.lived.closed");
            desk.sound().play(Sound.Name.TADA);
            return;
        }
        var waiting = shop.jobs().stream().filter(job -> !job.isRepaired()).findFirst();
        waiting.ifPresent(this::emptyHanded);
        show.after(waiting.isPresent() ? 2.2 : 0, () -> shutters("workshop.lived.closed"));
    }

    /** Comes, gets nothing, and is friendly all the same. */
    private void emptyHanded(Job job) {
        var owner = job.device().owner();
        var face = Art.picture(WorkshopArt.owner(owner, false), WorkshopHatch.OWNER_WIDTH);
        var person = show.enter(face, WorkshopHatch.OWNER_X, WorkshopHatch.OWNER_Y);
        desk.say(desk.texts().get("workshop.lived.empty-handed"));
        desk.sound().play(Sound.Name.NOT_YET);
        show.after(0.5, () -> show.rise(bubble("clock"), WorkshopHatch.OWNER_X + 110, 116, 0.9));
        show.after(1.3, () -> {
            face.setImage(Art.image(WorkshopArt.owner(owner, true)));
            show.rise(bubble("links"), WorkshopHatch.OWNER_X + 110, 116, 0.9);
        });
        show.after(2.1, () -> show.leave(person));
    }

    private void shutters(String key) {
        desk.say(desk.texts().get(key));
        for (var number = 0; number < SLATS; number++) {
            var slat = new Region();
            slat.getStyleClass().add("work-slat");
            var y = 98 + number * SLAT;
            show.after(0.3 + number * 0.1, () -> show.enter(Buttons.at(slat, 0, 0, 316, SLAT - 1), 942, y));
        }
        show.after(1.8, show::skip);
    }

    private static Node bubble(String sign) {
        var bubble = new StackPane(Art.icon(sign, 40));
        bubble.getStyleClass().add("white-disc");
        return Buttons.at(bubble, 0, 0, 56, 56);
    }
}
