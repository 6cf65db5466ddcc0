package mulot.teacher;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import mulot.classroom.Seance;
import mulot.i18n.Language;
import mulot.i18n.Texts;
import mulot.level.Level;
import mulot.level.Library;
import mulot.level.QuestionBanks;
import mulot.play.LevelId;
import mulot.report.Shelf;
import mulot.store.RecordedAttempt;
import mulot.store.Storage;

/**
 * What every page for adults has at hand.
 *
 * @param storage the scores; the class that it turns to is the class of the pages
 * @param levels in the order of the map
 * @param banks the questions of each objective
 * @param ways out of the pages
 */
public record Desk(
        Storage storage,
        Clock clock,
        Language language,
        List<Level<?, ?, ?>> levels,
        Library library,
        QuestionBanks banks,
        Ways ways) {
    public Desk {
        levels = List.copyOf(levels);
    }

    /** Where the pages lead to. */
    public interface Ways {
        /** To the first screen. */
        void home();

        /** Puts a backup in the place of the scores, which are set aside, and begins anew on the first screen. */
        void restore(Path backup);

        /** To the door, where a new PIN is chosen. */
        void changePin();

        /** Ends the program. */
        void close();

        /** To the projector. */
        void animate(Seance seance);

        /**
         * To an attempt as it was played, and back to the pages.
         *
         * @return false when its level has been changed since, or is gone: then nothing is shown
         */
        boolean watch(RecordedAttempt attempt);

        /** The decision that mattered in an attempt, in a few words; nothing when it cannot be played again. */
        Optional<String> decision(RecordedAttempt attempt);
    }

    /** What sheets and tables draw their words from. */
    Shelf shelf() {
        return new Shelf(language, levels, library, banks);
    }

    Texts texts() {
        return Texts.in(language);
    }

    /** The level of this id, unless its file is gone. */
    Optional<Level<?, ?, ?>> level(LevelId id) {
        return shelf().level(id);
    }

    /** How a level is called: by its id when its file is gone. */
    String title(LevelId id) {
        return shelf().title(id);
    }
}
