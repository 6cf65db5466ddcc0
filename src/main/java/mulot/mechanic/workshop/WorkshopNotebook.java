package mulot.mechanic.workshop;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import mulot.ui.Art;
import mulot.ui.Buttons;

/** The notebook: what the chosen device shows, and which faults that can come from. */
final class WorkshopNotebook extends Pane {
    private static final double X = 262;
    private static final double Y = 92;
    private static final double WIDTH = 246;
    private static final double HEIGHT = 436;
    private static final double TEXT_X = 45;
    private static final double TEXT_WIDTH = 188;
    private static final double SIGN_ROW = 66;
    private static final double TOP = 18;
    private static final double BOTTOM = 408;
    private static final double TALLEST = 60;
    private static final int MOST_SIGNS = 2;
    private static final int MOST_FAULTS = 6;

    private final WorkshopLevel level;
    private final WorkshopWords words;
    private final List<Row> signs = new ArrayList<>();
    private final List<Row> faults = new ArrayList<>();
    private final Label maybe = new Label();
    private final Label title = new Label();

    WorkshopNotebook(WorkshopLevel level, WorkshopWords words) {
        this.level = level;
        this.words = words;
        var art = Art.picture("workshop/notebook", WIDTH);
        art.setPreserveRatio(false);
        art.setFitHeight(HEIGHT);
        getChildren().add(art);
        maybe.getStyleClass().add("work-maybe");
        title.getStyleClass().add("work-title");
        Buttons.at(title, TEXT_X, TOP, TEXT_WIDTH, 50);
        Buttons.at(maybe, TEXT_X + 4, TOP + SIGN_ROW, TEXT_WIDTH, 34);
        getChildren().addAll(maybe, title);
        for (var number = 0; number < MOST_SIGNS; number++) {
            signs.add(new Row("work-sign"));
        }
        for (var number = 0; number < MOST_FAULTS; number++) {
            faults.add(new Row("work-fault"));
        }
        getChildren().addAll(signs);
        getChildren().addAll(faults);
        setMouseTransparent(true);
        relocate(X, Y);
    }

    void show(WorkshopState shop, Optional<Job> job) {
        signs.forEach(Row::clear);
        faults.forEach(Row::clear);
        maybe.setText("");
        title.setText(job.isPresent() ? "" : words.say("notebook.title"));
        job.ifPresent(now -> write(shop, now));
    }

    private void write(WorkshopState shop, Job job) {
        var y = TOP;
        for (var number = 0; number < job.device().symptoms().size(); number++) {
            var symptom = job.device().symptoms().get(number);
            signs.get(number).layOut(TEXT_X, y, SIGN_ROW);
            signs.get(number).tell("icons/" + symptom.id(), words.symptom(symptom));
            y += SIGN_ROW;
        }
        var told = left(shop, job);
        var unsure = job.isKnown() ? "notebook.sure" : "notebook.maybe";
        maybe.setText(words.say(told.isEmpty() ? unsure : "notebook.hidden"));
        Buttons.at(maybe, TEXT_X + 4, y, TEXT_WIDTH, 34);
        y += 38;
        var suspected = WorkshopParts.suspected(level, job.device());
        var pitch = Math.min(TALLEST, (BOTTOM - y) / suspected.size());
        for (var number = 0; number < Math.min(MOST_FAULTS, suspected.size()); number++) {
            var fault = suspected.get(number);
            var row = faults.get(number);
            row.layOut(TEXT_X, y, pitch - 4);
            row.tell(WorkshopArt.fault(fault), words.fault(fault));
            row.count(told.getOrDefault(fault, 0L));
            var possible = shop.possible(job).contains(fault);
            row.mark("work-out", !possible);
            row.mark("work-is", job.isKnown() && possible);
            y += pitch;
        }
    }

    /** How many of each fault are still hidden among the devices that look alike; nothing where none looks like it. */
    private Map<Fault, Long> left(WorkshopState shop, Job job) {
        var told = new EnumMap<Fault, Long>(Fault.class);
        told.putAll(level.toldOf(job.device()));
        shop.jobs().stream()
                .filter(other -> other.device().look() == job.device().look() && other.tested())
                .filter(other -> !other.equals(job))
                .forEach(other -> told.computeIfPresent(other.fault(), (fault, count) -> count - 1));
        return told;
    }

    /** A picture and a word. */
    private static final class Row extends Pane {
        private final ImageView picture = new ImageView();
        private final Label word = new Label();
        private final Label count = new Label();
        private final Region strike = new Region();
        private double height = SIGN_ROW;

        Row(String style) {
            getStyleClass().add(style);
            picture.setPreserveRatio(true);
            word.getStyleClass().add("work-entry");
            word.setWrapText(true);
            count.getStyleClass().addAll("badge", "badge-count");
            strike.getStyleClass().add("work-strike");
            getChildren().addAll(picture, word, strike, count);
            clear();
        }

        void layOut(double x, double y, double tall) {
            height = tall;
            Buttons.at(this, x, y, TEXT_WIDTH, tall);
        }

        void tell(String art, String text) {
            var size = Math.min(height - 6, 44);
            picture.setFitWidth(size);
            Art.show(picture, art);
            picture.setVisible(true);
            picture.relocate(4, (height - size) / 2);
            word.setText(text);
            Buttons.at(word, size + 8, 0, TEXT_WIDTH - size - 8, height);
            Buttons.at(strike, 2, height / 2 - 2, TEXT_WIDTH - 4, 4);
        }

        void count(long number) {
            count.setVisible(number > 0);
            count.setText("×" + number);
            Buttons.at(count, -36, (height - 34) / 2, 38, 34);
        }

        void mark(String style, boolean on) {
            getStyleClass().remove(style);
            if (on) {
                getStyleClass().add(style);
            }
            strike.setVisible(getStyleClass().contains("work-out"));
        }

        void clear() {
            picture.setVisible(false);
            word.setText("");
            count.setVisible(false);
            mark("work-out", false);
            mark("work-is", false);
        }
    }
}
