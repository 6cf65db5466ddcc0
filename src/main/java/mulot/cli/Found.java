package mulot.cli;

import mulot.i18n.Language;
import mulot.level.Problem;

/** A problem as it stands in the JSON of a command. */
record Found(String file, int line, int column, String path, String key, String message) {
    static Found of(Problem problem, Language language) {
        return new Found(
                problem.file().toString(),
                problem.line(),
                problem.column(),
                problem.path(),
                problem.key(),
                problem.in(language));
    }
}
