package mulot.mechanic.workshop;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import mulot.ui.Gesture;
import mulot.ui.PlayDesk;
import mulot.ui.PlayPlaces;
import mulot.ui.PlayView;
import mulot.ui.Show;
import mulot.ui.Sound;

/** The picture of «L'atelier Seconde Vie». Which device lies on the mat is its own affair: the rules know no mat. */
final class WorkshopView implements PlayView<WorkshopState, WorkshopMove> {
    private static final PlayPlaces PLACES = new PlayPlaces(
            new Rectangle2D(936, 526, 160, 90),
            new Rectangle2D(1104, 526, 160, 90),
            new Rectangle2D(936, 628, 328, 80),
            new Rectangle2D(116, 530, 796, 80),
            new Rectangle2D(24, 520, 84, 84));

    private final PlayDesk<WorkshopMove> desk;
    private final WorkshopTalk talk;
    private final WorkshopBench bench;
    private final WorkshopHand hand;
    private final Pane stage = new Pane();
    private final Pane node = new Pane();
    private WorkshopState shop;
    private Optional<String> onMat = Optional.empty();
    private Optional<Show> show = Optional.empty();
    private Optional<WorkshopMove> pointed = Optional.empty();
    private boolean shown;

    WorkshopView(WorkshopLevel level, PlayDesk<WorkshopMove> desk) {
        this.desk = desk;
        shop = WorkshopState.begun(level, Arrangements.authored(level));
        var words = new WorkshopWords(level, desk.texts());
        talk = new WorkshopTalk(words);
        bench = new WorkshopBench(level, words);
        stage.setMouseTransparent(true);
        var layer = new Pane();
        hand = new WorkshopHand(this, bench, layer, desk.motion(), desk.sound());
        node.setPickOnBounds(false);
        node.getChildren().addAll(bench, stage, layer);
        bench.show(shop, onMat);
        hand.learn();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public PlayPlaces places() {
        return PLACES;
    }

    @Override
    public String instruction() {
        return talk.instruction(shop, onMat.flatMap(shop::job));
    }

    WorkshopState shop() {
        return shop;
    }

    /** What laying something somewhere means now. */
    WorkshopDeeds deeds() {
        return new WorkshopDeeds(shop, onMat);
    }

    /** Whether hands may work. */
    boolean isOpen() {
        return show.isEmpty() && !shop.isOver();
    }

    @Override
    public void show(WorkshopState state) {
        var before = shop;
        shop = state;
        onMat = shown ? next(before) : Optional.empty();
        refresh();
        if (shown && !before.equals(state) && !state.canClose()) {
            desk.say(talk.after(before, state, onMat.flatMap(shop::job)));
        }
        shown = true;
    }

    /** The device that something was done to, or undone, comes to the mat; one that has left leaves it empty. */
    private Optional<String> next(WorkshopState before) {
        var changed =
                shop.jobs().stream().filter(job -> !before.jobs().contains(job)).toList();
        if (changed.size() == 1 && changed.getFirst().isOnBench()) {
            return Optional.of(changed.getFirst().device().id());
        }
        return onMat.filter(device -> shop.job(device).filter(Job::isOnBench).isPresent());
    }

    private void refresh() {
        bench.show(shop, onMat);
        hand.settle();
        pointed.ifPresent(move -> bench.glow(shop, move));
    }

    /** A device comes from the rack to the mat. */
    void near(String device) {
        if (onMat.filter(device::equals).isPresent()) {
            return;
        }
        var hadFocus = bench.device(device).isFocused();
        var from = bench.rack().foot(device);
        onMat = Optional.of(device);
        desk.sound().play(Sound.Name.DROP);
        refresh();
        desk.say(instruction());
        bench.mat().slideIn(from, desk.motion());
        if (hadFocus) {
            bench.mat().device().requestFocus();
        }
    }

    /** The mat is cleared. */
    void away() {
        onMat = Optional.empty();
        desk.sound().play(Sound.Name.DROP);
        refresh();
        desk.say(instruction());
    }

    /** What the mark of an offer means, while it is in the hand. */
    void tell(WorkshopGrip grip) {
        if (grip instanceof WorkshopGrip.Offered(var offer)) {
            desk.say(talk.durability(shop.level().shop().get(offer)));
        }
    }

    /** Makes a move, or says why not. */
    void make(WorkshopMove move) {
        var refusal = WorkshopRules.refusal(shop, move);
        if (refusal.isPresent()) {
            refuse(refusal.get().key());
            return;
        }
        desk.sound()
                .play(
                        WorkshopRules.opens(move) || move instanceof WorkshopMove.Test
                                ? Sound.Name.YES
                                : Sound.Name.DROP);
        desk.move(move);
    }

    /** @param key of the sentence that says why */
    void refuse(String key) {
        desk.sound().play(Sound.Name.NOT_YET);
        desk.say(desk.texts().get(key));
    }

    @Override
    public void point(WorkshopMove move) {
        pointed = Optional.of(move);
        bench.glow(shop, move);
    }

    @Override
    public void unpoint() {
        pointed = Optional.empty();
        bench.dim();
    }

    @Override
    public Gesture gesture(WorkshopMove move) {
        return switch (move) {
            case WorkshopMove.OnDevice on -> {
                var device = "#device-" + on.device();
                var gesture = onDevice(on, device);
                yield onMat.filter(on.device()::equals).isPresent() ? gesture : gesture.after(device);
            }
            case WorkshopMove.Buy(var offer) -> Gesture.drag("#offer-" + offer, "#drawer");
            case WorkshopMove.Close() -> Gesture.click("#finish");
        };
    }

    private Gesture onDevice(WorkshopMove.OnDevice move, String device) {
        return switch (move) {
            case WorkshopMove.Test test -> Gesture.drag("#tool-tester", device);
            case WorkshopMove.Unplug unplug -> Gesture.click("#plug");
            case WorkshopMove.Clean clean -> Gesture.drag("#tool-brush", device);
            case WorkshopMove.Swap swap ->
                Gesture.drag(
                        shop.job(swap.device())
                                .flatMap(shop::spareFor)
                                .map(spare -> "#part-" + spare.part().id() + "-" + spare.model())
                                .orElse("#tool-screwdriver"),
                        device);
            case WorkshopMove.Harvest(var donor, var part) -> Gesture.drag("#bay-" + part.id(), "#drawer");
            case WorkshopMove.Wipe wipe -> Gesture.drag("#tool-wipe", device);
            case WorkshopMove.HandOver handOver -> Gesture.drag(device, "#hatch");
            case WorkshopMove.Recycle recycle -> Gesture.drag(device, "#bin");
            case WorkshopMove.Adult adult -> Gesture.drag(device, "#adult");
        };
    }

    @Override
    public void live(WorkshopState state, Runnable done) {
        shop = state;
        onMat = Optional.empty();
        hand.letGo();
        unpoint();
        refresh();
        desk.motion().appearIn(stage);
        var story = new Show(desk.motion(), () -> {
            show = Optional.empty();
            bench.show(shop, onMat);
            hand.settle();
            done.run();
        });
        show = Optional.of(story);
        hand.settle();
        desk.motion().play(story, () -> new WorkshopShow(story, desk, shop, bench).run());
    }

    @Override
    public void skip() {
        show.ifPresent(Show::skip);
    }

    @Override
    public boolean release() {
        return hand.letGo();
    }
}
