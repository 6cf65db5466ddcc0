package mulot.mechanic.day;

import com.almasb.fxgl.entity.Entity;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.PlayDesk;
import mulot.ui.Show;
import mulot.ui.Sound;

/** The day being lived, hour by hour: the child walks from room to room, and what was planned shows. */
final class DayShow {
    private static final double WHOLE_DAY = 9.5;
    private static final double LONGEST_HOUR = 2;
    private static final double NIGHT_SECONDS = 2.4;
    private static final int BEFORE_EVENING = 18;
    private static final double WALK = 0.4;
    private static final double BUBBLE = 56;
    private static final double BUBBLE_ICON = 40;
    private static final double BUBBLE_Y = 128;
    private static final double BED = 144;
    private static final double BED_Y = 211;

    private final Show show;
    private final PlayDesk<DayMove> desk;
    private final DayState day;
    private final Life life;
    private final DayScenery scenery;
    private final BiConsumer<Life.Hour, Boolean> lived;
    private final DayChild child = new DayChild();
    private Optional<Entity> actor = Optional.empty();
    private Optional<Entity> prop = Optional.empty();

    /** @param lived is told each hour twice: when it begins (false) and when it is over (true) */
    DayShow(Show show, PlayDesk<DayMove> desk, DayState day, DayScenery scenery, BiConsumer<Life.Hour, Boolean> lived) {
        this.show = show;
        this.desk = desk;
        this.day = day;
        this.life = Life.of(day);
        this.scenery = scenery;
        this.lived = lived;
    }

    /** Begins. */
    void run() {
        desk.say(desk.texts().get("day.lived.begins"));
        actor = Optional.of(show.enter(child, DayChild.left(DayStage.WAITING_X), DayChild.top(DayStage.LIVING)));
        hour(0);
    }

    private double secondsAnHour() {
        return Math.min(LONGEST_HOUR, WHOLE_DAY / life.hours().size());
    }

    private void hour(int index) {
        if (index == life.hours().size()) {
            evening();
            return;
        }
        var hour = life.hours().get(index);
        var scene = DayStage.of(hour.activity());
        lived.accept(hour, false);
        scenery.hour(day.level().time(hour.slot()).getHour());
        scenery.rain(rains(hour));
        prop.ifPresent(show::leave);
        child.face(faceOf(hour.before()));
        walk(scene.childX(), scene.room());
        show.after(WALK, () -> act(index, hour, scene));
        show.after(WALK + secondsAnHour(), () -> hour(index + 1));
    }

    private boolean rains(Life.Hour hour) {
        return IntStream.range(hour.slot(), hour.slot() + hour.activity().length())
                .anyMatch(slot -> day.level().surprise(slot).orElse(null) instanceof Surprise.Rain);
    }

    private void act(int index, Life.Hour hour, DayStage.Scene scene) {
        scenery.light(scene.room());
        child.pose(scene.body());
        child.face(faceDuring(hour));
        var picture = scene.prop().isEmpty()
                ? Art.icon(hour.activity().picture(), scene.propSize())
                : Art.picture("day/prop/" + scene.prop(), scene.propSize());
        prop = Optional.of(show.enter(picture, scene.propX(), scene.propY()));
        if (scene.body().equals("cheer")) {
            show.hop(actor.orElseThrow(), 26, secondsAnHour() * 0.6);
        }
        lived.accept(hour, true);
        signs(hour, scene, index);
        desk.sound().play(hour.after().mood() >= hour.before().mood() ? Sound.Name.YES : Sound.Name.NOT_YET);
    }

    /** What rises above the child: what the hour gave, and secrets. */
    private void signs(Life.Hour hour, DayStage.Scene scene, int index) {
        var rising = DaySigns.of(
                hour, index == 0 ? Optional.empty() : Optional.of(life.hours().get(index - 1)), day);
        for (var i = 0; i < rising.size(); i++) {
            var sign = rising.get(i);
            var across = scene.childX() + (i - rising.size() / 2.0) * BUBBLE;
            show.after(i * 0.12, () -> show.rise(bubble(sign), across, BUBBLE_Y, secondsAnHour() * 0.9));
        }
        desk.say(DaySigns.words(hour).map(key -> desk.texts().get(key)).orElseGet(() -> plainly(hour)));
    }

    /** The time and what is done, where nothing is worth more words. */
    private String plainly(Life.Hour hour) {
        var language = desk.texts().language();
        var time = DayClock.words(day.level().time(hour.slot()), language);
        return desk.texts().get("day.lived.hour", time, hour.activity().name().in(language));
    }

    private static Node bubble(String sign) {
        var bubble = new StackPane(Art.icon(sign, BUBBLE_ICON));
        bubble.getStyleClass().add("white-disc");
        return Buttons.at(bubble, 0, 0, BUBBLE, BUBBLE);
    }

    private void walk(double to, DayStage room) {
        var walker = actor.orElseThrow();
        child.pose("walk-1");
        child.look(DayChild.left(to) < walker.getX());
        show.walk(walker, DayChild.left(to), DayChild.top(room), WALK);
        show.after(WALK / 2, () -> child.pose("walk-2"));
        show.after(WALK, () -> child.look(false));
    }

    private static String faceDuring(Life.Hour hour) {
        var events = hour.events();
        if (events.contains(Life.Event.TIRED_EYES)) {
            return "red-eyes";
        }
        if (events.contains(Life.Event.DISTURBED)) {
            return "surprised";
        }
        if (events.contains(Life.Event.LATE_SCREEN)) {
            return "yawn";
        }
        if (events.contains(Life.Event.FRIEND)) {
            return "love";
        }
        if (hour.after().mood() - hour.before().mood() >= 2) {
            return "giggle";
        }
        return hour.after().mood() > hour.before().mood() ? "happy" : faceOf(hour.after());
    }

    private static String faceOf(Gauges gauges) {
        if (gauges.energy() <= 2) {
            return "tired";
        }
        if (gauges.eyes() <= 2) {
            return "red-eyes";
        }
        return gauges.mood() <= 2 ? "sad" : "calm";
    }

    private void evening() {
        prop.ifPresent(show::leave);
        if (life.exhausted().isPresent()) {
            child.pose("sit");
            child.face("dizzy");
            desk.say(desk.texts().get("day.lived.exhausted"));
            desk.sound().play(Sound.Name.NOT_YET);
            show.after(NIGHT_SECONDS, show::skip);
            return;
        }
        lived.accept(life.hours().getLast(), true);
        scenery.rain(false);
        if (day.level().time(day.level().slots()).getHour() < BEFORE_EVENING) {
            rejoice();
            return;
        }
        scenery.hour(23);
        walk(DayStage.BEDROOM.middle(), DayStage.BEDROOM);
        show.after(WALK, this::sleep);
    }

    /** A day that ends in the afternoon ends with a leap, not in bed. */
    private void rejoice() {
        walk(DayStage.LIVING.middle(), DayStage.LIVING);
        show.after(WALK, () -> {
            child.pose("cheer");
            child.face("proud");
            show.hop(actor.orElseThrow(), 26, NIGHT_SECONDS / 2);
            desk.say(desk.texts().get("day.lived.ends"));
            desk.sound().play(Sound.Name.YES);
        });
        show.after(NIGHT_SECONDS, show::skip);
    }

    private void sleep() {
        scenery.dark();
        show.leave(actor.orElseThrow());
        var well = day.level().sleepNeed().isEmpty() || life.lateScreens() == 0;
        var sleeper = Art.picture("day/child/body-lie" + (well ? "" : "-awake"), BED);
        show.enter(sleeper, DayStage.BEDROOM.x() + 14, BED_Y);
        desk.say(desk.texts().get(well ? "day.lived.sleeps-well" : "day.lived.sleeps-badly"));
        desk.sound().play(well ? Sound.Name.SNORE : Sound.Name.NOT_YET);
        var sign = well ? "zzz" : "video-game";
        for (var i : List.of(0, 1, 2)) {
            show.after(
                    0.2 + i * 0.5,
                    () -> show.rise(Art.icon(sign, 34 + i * 6), DayStage.BEDROOM.x() + 60 + i * 26, 206, 1.3));
        }
        show.after(NIGHT_SECONDS, show::skip);
    }
}
