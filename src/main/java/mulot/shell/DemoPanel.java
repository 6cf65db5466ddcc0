package mulot.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.FlowPane;
import mulot.classroom.PlannedLevel;
import mulot.level.Level;
import mulot.mechanic.Mechanics;
import mulot.play.LevelId;
import mulot.ui.Art;
import mulot.ui.Buttons;

/** The levels that can be shown to everybody; what is shown is not recorded. */
final class DemoPanel extends Panel {
    private static final int MOST = 6;

    DemoPanel(Shell shell, SeanceRun run) {
        var texts = shell.texts();
        var say = large(texts.get("seance.demo"));
        var cards = new FlowPane(16, 12);
        for (var level : levels(shell.levels(), run.levels())) {
            var title = level.envelope().title().in(texts.language());
            var place = MapPlace.of(level.envelope().mechanic());
            var card = Buttons.of("paper", Art.picture("map/" + place.id() + "-open", 84), title, () -> {
                shell.team().clear();
                shell.plays().open(level);
            });
            card.setId("show-" + level.id());
            card.setWrapText(true);
            card.setAccessibleText(Mechanics.of(level).title().in(texts.language()) + ", " + title);
            cards.getChildren().add(Buttons.at(card, 0, 0, 452, 100));
        }
        getChildren()
                .addAll(
                        Buttons.at(say, MARGIN, 8, WIDTH - 2 * MARGIN, 76),
                        Buttons.at(cards, MARGIN, 96, WIDTH - 2 * MARGIN, 340));
    }

    /** Those kept for the demo first, then the others of the plan; without a plan the first of each game. */
    private static List<Level<?, ?, ?>> levels(List<Level<?, ?, ?>> all, List<PlannedLevel> planned) {
        var ids = new ArrayList<LevelId>();
        for (var kept : List.of(true, false)) {
            planned.stream()
                    .filter(each -> (each.access() == PlannedLevel.Access.HIDDEN) == kept)
                    .map(PlannedLevel::level)
                    .forEach(ids::add);
        }
        if (ids.isEmpty()) {
            return firstOfEach(all);
        }
        return ids.stream()
                .<Level<?, ?, ?>>flatMap(
                        id -> all.stream().filter(level -> level.id().equals(id)))
                .limit(MOST)
                .toList();
    }

    private static List<Level<?, ?, ?>> firstOfEach(List<Level<?, ?, ?>> all) {
        var first = new ArrayList<Level<?, ?, ?>>();
        for (var place : MapPlace.values()) {
            place.path(all).stream().findFirst().ifPresent(first::add);
        }
        return first;
    }
}
