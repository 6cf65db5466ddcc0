package mulot.mechanic.workshop;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import mulot.ui.Buttons;
import mulot.ui.Gesture;
import mulot.ui.PlayDesk;
import mulot.ui.PlayPlaces;
import mulot.ui.PlayView;

/** A column for each device: what the screen tells of it, and a button for each thing that can be done with it. */
final class WorkshopView implements PlayView<WorkshopState, WorkshopMove> {
    private static final double LEFT = 16;
    private static final double TOP = 96;
    private static final double COLUMN = 208;
    private static final double WIDTH = 200;
    private static final double CARD = 150;
    private static final double BUTTON = 44;
    private static final double SHELF = 620;

    private final WorkshopLevel level;
    private final PlayDesk<WorkshopMove> desk;
    private final WorkshopWords words;
    private final WorkshopRules rules = new WorkshopRules();
    private final Pane node = new Pane();

    WorkshopView(WorkshopLevel level, PlayDesk<WorkshopMove> desk) {
        this.level = level;
        this.desk = desk;
        this.words = new WorkshopWords(level, desk.texts());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(WorkshopState shop) {
        node.getChildren().clear();
        for (var number = 0; number < shop.jobs().size(); number++) {
            showJob(shop, shop.jobs().get(number), LEFT + number * COLUMN);
        }
        var drawer = shop.stock().stream()
                .map(spare -> words.the(spare.part()) + " " + spare.model())
                .collect(Collectors.joining(", "));
        var minutes = desk.texts().get("workshop.minutes", shop.minutes());
        add(new Label(minutes + " · " + desk.texts().get("workshop.drawer", drawer)), LEFT, SHELF, BUTTON);
        var offers = IntStream.range(0, level.shop().size())
                .<WorkshopMove>mapToObj(WorkshopMove.Buy::new)
                .toList();
        var shelf = allowed(shop, offers);
        for (var at = 0; at < shelf.size(); at++) {
            add(button(shelf.get(at)), LEFT + at * COLUMN, SHELF + BUTTON, BUTTON);
        }
    }

    private void showJob(WorkshopState shop, Job job, double x) {
        var device = job.device();
        var symptoms = device.symptoms().stream().map(words::symptom).collect(Collectors.joining(", "));
        var faults = shop.possible(job).stream().map(words::fault).collect(Collectors.joining(" / "));
        var card = new Label(String.join("\n", words.device(device), device.model() + " · " + symptoms, faults));
        card.setWrapText(true);
        card.getStyleClass().add("pill");
        node.getChildren().add(Buttons.at(card, x, TOP, WIDTH, CARD));
        var tools = allowed(shop, movesOn(shop, device.id()));
        for (var at = 0; at < tools.size(); at++) {
            add(button(tools.get(at)), x, TOP + CARD + 8 + at * (BUTTON + 4), BUTTON);
        }
    }

    private List<WorkshopMove> movesOn(WorkshopState shop, String device) {
        var verbs = Stream.of(
                        new WorkshopMove.Test(device),
                        new WorkshopMove.Unplug(device),
                        new WorkshopMove.Clean(device),
                        new WorkshopMove.Swap(device),
                        new WorkshopMove.Wipe(device),
                        new WorkshopMove.HandOver(device),
                        new WorkshopMove.Recycle(device),
                        new WorkshopMove.Adult(device))
                .map(WorkshopMove.class::cast);
        var harvests = rules.moves(shop).stream()
                .filter(move -> move instanceof WorkshopMove.Harvest(var donor, var part) && donor.equals(device));
        return Stream.concat(verbs, harvests).toList();
    }

    /** Those of some moves that are allowed. */
    private static List<WorkshopMove> allowed(WorkshopState shop, List<WorkshopMove> moves) {
        return moves.stream()
                .filter(move -> WorkshopRules.refusal(shop, move).isEmpty())
                .toList();
    }

    private Button button(WorkshopMove move) {
        var button = new Button(label(move));
        button.getStyleClass().setAll("push", "paper");
        button.setOnAction(event -> desk.move(move));
        button.setId(id(move));
        return button;
    }

    private void add(Region region, double x, double y, double height) {
        node.getChildren().add(Buttons.at(region, x, y, region instanceof Button ? WIDTH : 960, height));
    }

    private String label(WorkshopMove move) {
        return switch (move) {
            case WorkshopMove.Harvest(var device, var part) ->
                desk.texts().get("workshop.tool.harvest", words.the(part));
            case WorkshopMove.Buy(var number) -> {
                var offer = level.shop().get(number);
                yield desk.texts()
                        .get("workshop.offer", words.the(offer.part()), offer.model(), offer.index(), offer.minutes());
            }
            default -> desk.texts().get("workshop.tool." + rules.write(move).split(" ", -1)[0]);
        };
    }

    private String id(WorkshopMove move) {
        return rules.write(move).replace(' ', '-');
    }

    @Override
    public PlayPlaces places() {
        return PlayPlaces.BESIDE_THE_TRAY;
    }

    @Override
    public String instruction() {
        return desk.texts().get("workshop.instruction");
    }

    @Override
    public void point(WorkshopMove move) {
        node.lookupAll("#" + id(move)).forEach(Node::requestFocus);
    }

    @Override
    public void unpoint() {}

    @Override
    public Gesture gesture(WorkshopMove move) {
        return Gesture.click("#" + (move instanceof WorkshopMove.Close ? "finish" : id(move)));
    }

    @Override
    public void live(WorkshopState shop, Runnable done) {
        done.run();
    }

    @Override
    public void skip() {}

    @Override
    public boolean release() {
        return false;
    }
}
