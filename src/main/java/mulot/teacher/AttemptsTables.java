package mulot.teacher;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableView;
import mulot.i18n.Texts;
import mulot.play.LevelId;
import mulot.store.Try;

/** The three tables of what was played. */
final class AttemptsTables {
    private final AttemptsModel model;
    private final Texts texts;

    AttemptsTables(AttemptsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    TableView<AttemptsModel.PupilRow> byPupil() {
        var table = Tables.of(model.byPupil(), "by-pupil");
        Tables.add(table, heading("pupil"), AttemptsModel.PupilRow::name);
        Tables.addNumber(table, heading("levels"), AttemptsModel.PupilRow::levels);
        Tables.addNumber(table, heading("tries"), AttemptsModel.PupilRow::tries);
        Tables.add(table, heading("best-stars"), row -> texts.get("teacher.of", row.stars(), row.possibleStars()));
        Tables.addNumber(table, heading("hints"), AttemptsModel.PupilRow::hints);
        Tables.add(table, heading("last-day"), row -> Days.in(row.lastDay(), texts.language()));
        return table;
    }

    /** Without the hardest steps. */
    TableView<AttemptsModel.LevelRow> byLevel() {
        var table = Tables.of(model.byLevel(), "by-level");
        Tables.add(table, heading("level"), AttemptsModel.LevelRow::title);
        Tables.addNumber(table, heading("pupils"), AttemptsModel.LevelRow::pupils);
        Tables.addNumber(table, heading("tries"), AttemptsModel.LevelRow::tries);
        Tables.add(table, heading("mean-stars"), row -> texts.get("teacher.mean", row.meanStars()));
        return table;
    }

    /** @param hardest the decision of a level that went wrong most often, in words; empty when none did */
    void addHardest(TableView<AttemptsModel.LevelRow> table, Function<LevelId, String> hardest) {
        Tables.add(table, heading("hardest"), row -> hardest.apply(row.level()));
    }

    TableView<Try> everyTry(List<Try> tries) {
        var table = Tables.of(tries, "every-try");
        Tables.add(table, heading("day"), row -> Days.in(row.day(), texts.language()));
        Tables.add(table, heading("pupil"), row -> row.pupil().pseudonym().name(texts.language()));
        Tables.add(table, heading("level"), row -> model.title(row.level()));
        Tables.addNumber(table, heading("stars"), Try::stars);
        Tables.addNumber(table, heading("points"), Try::score);
        Tables.addNumber(table, heading("hints"), Try::hints);
        Tables.addNumber(table, heading("seconds"), Try::seconds);
        return table;
    }

    private String heading(String key) {
        return texts.get("teacher.column." + key);
    }
}
