package mulot.mechanic.workshop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import mulot.ui.Art;
import mulot.ui.Buttons;

/** The drawer with the spare parts, a stack for each part and model. */
final class WorkshopDrawer extends Pane {
    private static final double RIGHT = 920;
    private static final double WIDEST = 150;
    private static final double PICTURE = 56;
    private static final double GAP = 6;
    private static final double LEAST = 110;
    private static final double BESIDE = 94;
    private static final double LETTER = 11;

    private final WorkshopLevel level;
    private final WorkshopWords words;
    private final WorkshopThing drawer = new WorkshopThing(new WorkshopSpot.Drawer(), "work-drawer");
    private final Map<Spare, Stack> stacks = new LinkedHashMap<>();
    private final double width;

    /** @param left where the tools end */
    WorkshopDrawer(WorkshopLevel level, WorkshopWords words, double left) {
        this.level = level;
        this.words = words;
        width = RIGHT - left;
        drawer.setId("drawer");
        drawer.setAccessibleText(words.say("drawer-place"));
        Buttons.at(drawer, left, WorkshopTools.Y, width, WorkshopTools.HEIGHT);
        getChildren().add(drawer);
        var all = WorkshopParts.stacks(level);
        var wanted = all.stream().mapToDouble(this::roomForWord).sum();
        var equal = Math.min(WIDEST, (width - 16) / Math.max(1, all.size())) - GAP;
        for (var spare : all) {
            stacks.put(
                    spare,
                    new Stack(spare, wanted <= width - 16 ? roomForWord(spare) - GAP : equal, wanted <= width - 16));
        }
        getChildren().addAll(stacks.values());
        setPickOnBounds(false);
    }

    /** Wide enough for the name of the part. */
    private double roomForWord(Spare spare) {
        return Math.max(LEAST, words.part(spare.part()).length() * LETTER + 2 * GAP) + GAP;
    }

    WorkshopThing drawer() {
        return drawer;
    }

    List<WorkshopThing> things() {
        return Stream.<WorkshopThing>concat(stacks.values().stream(), Stream.of(drawer))
                .toList();
    }

    Optional<WorkshopThing> stack(Part part, String model) {
        return Optional.ofNullable(stacks.get(new Spare(part, model, true)));
    }

    /** Those of the device on the mat stand out. */
    void show(WorkshopState shop, Optional<Job> onMat) {
        var x = drawer.getLayoutX() + 10;
        for (var stack : stacks.values()) {
            stack.show(shop, onMat);
            if (stack.isVisible()) {
                stack.relocate(x, WorkshopTools.Y + 6);
                x += stack.getPrefWidth() + GAP;
            }
        }
    }

    /** Parts of one kind for one model. */
    private final class Stack extends WorkshopThing {
        private final Spare spare;
        private final Label count = new Label();
        private final Label shortLived = new Label();

        Stack(Spare spare, double wide, boolean wordy) {
            super(new WorkshopSpot.Drawer(), "work-stack");
            this.spare = spare;
            setId("part-" + spare.part().id() + "-" + spare.model());
            var tall = WorkshopTools.HEIGHT - 16;
            Buttons.at(this, 0, 0, wide, tall);
            var beside = wordy || wide >= BESIDE;
            var size = beside && !wordy ? PICTURE : PICTURE - 12;
            var picture = Art.picture(WorkshopArt.part(spare.part()), size);
            picture.getStyleClass().add("work-tool-picture");
            picture.relocate(beside ? 10 : (wide - size) / 2, wordy ? 2 : beside ? (tall - size) / 2 : 0);
            count.getStyleClass().add("work-count");
            if (beside) {
                Buttons.at(count, size + 8, wordy ? 2 : 0, wide - size - 8, wordy ? size : tall);
            } else {
                Buttons.at(count, 0, size - 2, wide, tall - size + 2);
            }
            getChildren().addAll(picture, count);
            addLetter(picture.getLayoutX() - 10, picture.getLayoutY() + size - 26);
            if (wordy) {
                var word = new Label(words.part(spare.part()));
                word.getStyleClass().add("work-part-word");
                getChildren().add(Buttons.at(word, 0, size, wide, tall - size));
            }
            shortLived.getStyleClass().addAll("badge", "work-short");
            Buttons.at(shortLived, wide - 50, -6, 56, 30);
            getChildren().add(shortLived);
        }

        private void addLetter(double x, double y) {
            var letter = words.letter(spare.model());
            if (!letter.isEmpty()) {
                var tag = WorkshopArt.tag(letter);
                tag.relocate(Math.max(0, x), y);
                getChildren().add(tag);
            }
        }

        void show(WorkshopState shop, Optional<Job> onMat) {
            var here = shop.stock().stream()
                    .filter(one -> one.fits(spare.part(), spare.model()))
                    .toList();
            var begun = level.stock().stream().anyMatch(one -> one.fits(spare.part(), spare.model()));
            setVisible(begun || !here.isEmpty());
            count.setText("×" + here.size());
            setAccessibleText(String.join(" ", words.part(spare.part()), words.letter(spare.model()), count.getText()));
            mark("work-used", here.isEmpty());
            index(here).ifPresent(mark -> shortLived.setText(mark));
            shortLived.setVisible(index(here).isPresent());
            if (here.isEmpty()) {
                givesNothing();
            } else {
                gives(new WorkshopGrip.Stored(spare.part(), spare.model()), mayFit(shop, onMat));
            }
        }

        /** The mark of the next part, where it will not last. */
        private Optional<String> index(List<Spare> here) {
            return here.stream()
                    .findFirst()
                    .filter(next -> !next.lasting())
                    .flatMap(next -> level.shop().stream()
                            .filter(offer -> offer.spare().equals(next))
                            .findFirst())
                    .map(offer -> words.say("index", offer.index()));
        }

        /** Whether the device on the mat, or any on the rack while it is empty, may take it: by model and symptoms. */
        private boolean mayFit(WorkshopState shop, Optional<Job> onMat) {
            return onMat.map(job -> fits(shop, job)).orElse(shop.jobs().stream().anyMatch(job -> fits(shop, job)));
        }

        private boolean fits(WorkshopState shop, Job job) {
            return job.isOnBench()
                    && !job.isRepaired()
                    && job.harvested().isEmpty()
                    && !job.device().isDangerous()
                    && job.device().model().equals(spare.model())
                    && shop.possible(job).stream()
                            .anyMatch(fault ->
                                    fault.part().filter(spare.part()::equals).isPresent());
        }
    }
}
