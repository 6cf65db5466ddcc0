package mulot.teacher;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import mulot.classroom.Phase;
import mulot.i18n.Texts;

/** The minutes of each phase; a phase of no minutes is left out. */
final class SeancePhases extends GridPane {
    private static final double WIDTH = 56;

    SeancePhases(SeanceDraft draft, Texts texts, Runnable changed) {
        super(10, 4);
        var phases = Phase.values();
        for (var index = 0; index < phases.length; index++) {
            var phase = phases[index];
            var name = texts.get("seance.phase." + phase.id());
            var minutes = new TextField(String.valueOf(draft.minutes(phase)));
            minutes.setId("minutes-" + phase.id());
            minutes.setPrefWidth(WIDTH);
            minutes.setMinWidth(WIDTH);
            minutes.setAccessibleText(texts.get("teacher.seance.minutes", name));
            minutes.textProperty().addListener((value, before, now) -> {
                if (now.matches("[0-9]{0,2}")) {
                    draft.minutes(phase, now.isEmpty() ? 0 : Integer.parseInt(now));
                    changed.run();
                } else {
                    minutes.setText(before);
                }
            });
            var label = new Label(name);
            label.setMinWidth(USE_PREF_SIZE);
            var half = (phases.length + 1) / 2;
            var column = index / half;
            add(label, 2 * column, index % half);
            add(minutes, 2 * column + 1, index % half);
        }
    }
}
