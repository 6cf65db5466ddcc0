package mulot.cli;

import mulot.home.Home;
import mulot.i18n.Language;
import mulot.level.LevelCatalog;
import mulot.level.Library;
import mulot.level.QuestionBanks;
import mulot.mechanic.Mechanics;
import mulot.report.Shelf;

/** What the sheets of a command draw their words from. */
final class Shelves {
    private Shelves() {}

    /** The levels, facts and questions of this machine. */
    static Shelf shipped(Language language) {
        var library = Library.shipped();
        var levels = LevelCatalog.read(Home.levels(), Mechanics.all(), library);
        return new Shelf(language, levels.levels(), library, QuestionBanks.read(Home.levels(), library));
    }
}
