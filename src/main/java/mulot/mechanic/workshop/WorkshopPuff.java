package mulot.mechanic.workshop;

import javafx.scene.layout.Region;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.PlayDesk;
import mulot.ui.Show;
import mulot.ui.Sound;

/**
 * A swollen battery was opened: smoke that harms nobody, the reason, and an adult who helps.
 *
 * @param job the device on the mat
 */
record WorkshopPuff(Show show, PlayDesk<WorkshopMove> desk, Job job) {
    private static final int CLOUDS = 14;
    private static final double DEVICE = 250;
    private static final double BATTERY = 130;
    private static final double CASE = 190;

    /** Begins. */
    void run() {
        var device = show.enter(Art.picture(WorkshopArt.device(job.device().kind()), DEVICE), 595, 180);
        show.hop(device, 26, 0.3);
        desk.say(desk.texts().get("workshop.lost.swollen"));
        desk.sound().play(Sound.Name.NOT_YET);
        for (var number = 0; number < CLOUDS; number++) {
            puff(number);
        }
        show.after(1.2, () -> show.rise(Art.picture(WorkshopArt.fault(Fault.SWOLLEN), BATTERY), 655, 200, 2.2));
        show.after(3.2, () -> {
            var box = show.enter(Art.picture(WorkshopArt.tool("adult-box"), CASE), 1300, 240);
            desk.say(desk.texts().get("workshop.lived.adult"));
            show.walk(box, 625, 240, 0.9);
            show.after(1.1, () -> {
                show.leave(device);
                desk.sound().play(Sound.Name.DROP);
                show.walk(box, 1500, 240, 1);
            });
        });
        show.after(6, show::skip);
    }

    private void puff(int number) {
        var cloud = new Region();
        cloud.getStyleClass().add(number % 2 == 0 ? "work-dust" : "work-dust-dark");
        var size = 120 - number % 4 * 22;
        var x = 545 + number * 97 % 290;
        var y = 330 - number * 61 % 190;
        Buttons.at(cloud, 0, 0, size, size);
        show.after(0.1 + number * 0.09, () -> show.rise(cloud, x, y, 1.5));
    }
}
