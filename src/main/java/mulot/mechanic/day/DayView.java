package mulot.mechanic.day;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import mulot.ui.Art;
import mulot.ui.Buttons;
import mulot.ui.Carry;
import mulot.ui.Gesture;
import mulot.ui.PlayDesk;
import mulot.ui.PlayPlaces;
import mulot.ui.PlayView;
import mulot.ui.Show;
import mulot.ui.Sound;

/** The picture of «Ma journée en or»: the house above, the half-hours under it, the tray below. */
final class DayView implements PlayView<DayState, DayMove>, Carry.Events<DayGrip> {
    private final PlayDesk<DayMove> desk;
    private final DayScenery scenery = new DayScenery();
    private final Pane stage = new Pane();
    private final DayChild resting = new DayChild();
    private final DayGauges gauges;
    private final DayPads pads;
    private final DayTray tray;
    private final Carry<DayGrip> carry;
    private final Pane node = new Pane();
    private DayState day;
    private Optional<Show> show = Optional.empty();
    private Optional<DayMove> pointed = Optional.empty();

    DayView(DayLevel level, PlayDesk<DayMove> desk) {
        this.desk = desk;
        day = DayState.empty(level);
        gauges = new DayGauges(level, desk.texts());
        gauges.relocate(856, 96);
        pads = new DayPads(level, desk.texts(), slot -> desk.move(new DayMove.Silence(slot)));
        pads.relocate(0, 344);
        tray = new DayTray(level, desk.texts());
        var hand = new Pane();
        carry = new Carry<>(hand, desk.motion(), this);
        resting.stand(DayStage.WAITING_X, DayStage.LIVING);
        stage.setMouseTransparent(true);
        node.setPickOnBounds(false);
        node.getChildren().addAll(scenery, resting, stage, gauges, pads, tray);
        level.wish().ifPresent(wish -> node.getChildren().add(wishCard(level, wish)));
        node.getChildren().add(hand);
        tray.tiles().values().forEach(this::carriesAndTellsItsEffect);
        pads.pads().forEach(this::carriesAndTellsItsEffect);
        carry.place(tray);
        tray.setFocusTraversable(false);
    }

    private HBox wishCard(DayLevel level, DayLevel.Wish wish) {
        var activity = level.activity(wish.activity());
        var words = new Label(
                desk.texts().get("day.wish", activity.name().in(desk.texts().language())));
        var bonus = new Label("+" + wish.bonus());
        bonus.getStyleClass().add("wish-bonus");
        Buttons.at(bonus, 0, 0, 52, 52);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var card = new HBox(8, Art.icon(activity.picture(), 44), words, space, bonus);
        card.getStyleClass().add("wish");
        return Buttons.at(card, 636, 16, 470, 64);
    }

    private void carriesAndTellsItsEffect(Node place) {
        carry.place(place);
        place.hoverProperty().subscribe(this::preview);
        place.focusedProperty().subscribe(this::preview);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public PlayPlaces places() {
        return PlayPlaces.BESIDE_THE_TRAY;
    }

    @Override
    public String instruction() {
        return desk.texts().get("day.instruction");
    }

    @Override
    public void show(DayState state) {
        day = state;
        scenery.rest();
        resting.setVisible(true);
        pads.show(day);
        pads.now(-1);
        tray.show(day);
        preview();
    }

    /** The gauges as planned so far; in dashes what the tile in the hand or under the eye would change. */
    private void preview() {
        if (day.lived()) {
            return;
        }
        var now = Life.across(day);
        var then = considered()
                .map(move -> new DayRules().play(day, move))
                .map(Life::across)
                .orElse(now);
        gauges.preview(now.gauges(), now.sleep(), then.gauges(), then.sleep());
    }

    private Optional<DayMove> considered() {
        var over = OptionalInt.empty();
        for (var slot = 0; slot < pads.pads().size(); slot++) {
            var pad = pads.pads().get(slot);
            if (pad.isHover() || pad.isFocused()) {
                over = OptionalInt.of(slot);
            }
        }
        if (carry.held().isPresent()) {
            var grip = carry.held().get();
            return Optional.of(grip.onto(over.orElse(firstPlaceFor(grip.activity()))));
        }
        return tray.tiles().entrySet().stream()
                .filter(tile -> tile.getValue().isHover() || tile.getValue().isFocused())
                .findFirst()
                .map(tile -> new DayMove.Place(
                        firstPlaceFor(tile.getKey()), tile.getKey().id()));
    }

    private int firstPlaceFor(Activity activity) {
        for (var slot = 0; slot < day.level().slots(); slot++) {
            if (day.at(slot).isEmpty() && DayRules.refusal(day, slot, activity).isEmpty()) {
                return slot;
            }
        }
        return -1;
    }

    @Override
    public Optional<DayGrip> at(Node place) {
        if (day.lived() || show.isPresent()) {
            return Optional.empty();
        }
        var slot = pads.pads().indexOf(place);
        if (slot >= 0) {
            var begin = day.beginOf(slot);
            return begin.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new DayGrip(day.plan().get(begin.getAsInt()).orElseThrow(), begin));
        }
        return tray.tiles().entrySet().stream()
                .filter(tile -> tile.getValue().equals(place))
                .map(Map.Entry::getKey)
                .filter(activity -> day.count(activity.id()) < activity.max())
                .findFirst()
                .map(activity -> new DayGrip(activity, OptionalInt.empty()));
    }

    @Override
    public Node ghost(DayGrip grip) {
        return tray.ghost(grip.activity(), desk.texts());
    }

    @Override
    public boolean isTarget(DayGrip grip, Node place) {
        var slot = pads.pads().indexOf(place);
        var without = grip.from().isPresent() ? day.without(grip.from().getAsInt()) : day;
        return slot >= 0 && DayRules.refusal(without, slot, grip.activity()).isEmpty();
    }

    @Override
    public void holding(Optional<DayGrip> grip) {
        if (grip.isPresent()) {
            desk.sound().play(Sound.Name.PICK);
        }
        preview();
    }

    @Override
    public void dropped(DayGrip grip, Node place) {
        var slot = pads.pads().indexOf(place);
        if (slot < 0) {
            grip.from().ifPresent(from -> desk.move(new DayMove.Clear(from)));
            return;
        }
        var without = grip.from().isPresent() ? day.without(grip.from().getAsInt()) : day;
        var refusal = DayRules.refusal(without, slot, grip.activity());
        if (refusal.isPresent()) {
            desk.sound().play(Sound.Name.NOT_YET);
            desk.say(desk.texts().get(refusal.get().key(), hours(grip.activity())));
        } else {
            desk.sound().play(Sound.Name.DROP);
            desk.move(grip.onto(slot));
        }
    }

    private Object[] hours(Activity activity) {
        var language = desk.texts().language();
        return new Object[] {
            DayClock.words(day.level().time(activity.from()), language),
            DayClock.words(day.level().time(activity.until()), language)
        };
    }

    @Override
    public void point(DayMove move) {
        unpoint();
        pointed = Optional.of(move);
        glow(move, true);
    }

    @Override
    public Gesture gesture(DayMove move) {
        return switch (move) {
            case DayMove.Place(var slot, var id) -> Gesture.drag("#tile-" + id, "#pad-" + slot);
            case DayMove.Shift(var from, var to) -> Gesture.drag("#pad-" + from, "#pad-" + to);
            case DayMove.Clear(var slot) -> Gesture.drag("#pad-" + slot, "#tray");
            case DayMove.Silence(var slot) -> Gesture.click("#bell-" + slot);
            case DayMove.Go() -> Gesture.click("#finish");
        };
    }

    @Override
    public void unpoint() {
        pointed.ifPresent(move -> glow(move, false));
        pointed = Optional.empty();
    }

    private void glow(DayMove move, boolean on) {
        switch (move) {
            case DayMove.Place(var slot, var id) -> {
                pads.glow(slot, on);
                tray.glow(id, on);
            }
            case DayMove.Shift(var from, var to) -> {
                pads.glow(from, on);
                pads.glow(to, on);
            }
            case DayMove.Clear(var slot) -> pads.glow(slot, on);
            case DayMove.Silence(var slot) -> pads.glowBell(slot, on);
            case DayMove.Go() -> {}
        }
    }

    @Override
    public void live(DayState state, Runnable done) {
        day = state;
        carry.letGo();
        unpoint();
        resting.setVisible(false);
        desk.motion().appearIn(stage);
        gauges.show(
                Gauges.of(day.level().start()),
                new Life(List.of(), Gauges.of(day.level().start()), 0, 0, Optional.empty()).sleep());
        var story = new Show(desk.motion(), () -> {
            show = Optional.empty();
            var life = Life.of(day);
            gauges.show(life.gauges(), life.sleep());
            done.run();
        });
        show = Optional.of(story);
        desk.motion().play(story, () -> new DayShow(story, desk, day, scenery, this::lived).run());
    }

    private void lived(Life.Hour hour, boolean over) {
        pads.now(hour.slot());
        gauges.show(over ? hour.after() : hour.before(), Life.of(day).sleepAfter(hour));
    }

    @Override
    public void skip() {
        show.ifPresent(Show::skip);
    }

    @Override
    public boolean release() {
        return carry.letGo();
    }
}
