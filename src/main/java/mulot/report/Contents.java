package mulot.report;

import java.util.List;
import java.util.Optional;
import mulot.i18n.Language;
import mulot.i18n.Texts;
import mulot.level.Level;
import mulot.level.Library;
import mulot.level.QuestionBanks;
import mulot.play.LevelId;

/**
 * What the program knows and papers are made with.
 *
 * @param levels in the order of the map
 */
public record Contents(Language language, Library library, QuestionBanks banks, List<Level<?, ?, ?>> levels) {
    public Contents {
        levels = List.copyOf(levels);
    }

    Texts texts() {
        return Texts.in(language);
    }

    Optional<Level<?, ?, ?>> level(LevelId id) {
        return levels.stream().filter(level -> level.id().equals(id)).findFirst();
    }

    /** How a level is called: by its id when its file is gone. */
    String title(LevelId id) {
        return level(id).map(level -> level.envelope().title().in(language)).orElse(id.value());
    }

    /** «O1. L’élève sait …»: by its id alone when it is not known. */
    public String objective(String id) {
        return library.objective(id)
                .map(objective -> id + ". " + typographic(objective.text().in(language)))
                .orElse(id);
    }

    /** Texts of the library are typed with straight apostrophes. */
    static String typographic(String text) {
        return text.replace('\'', '’');
    }
}
