package mulot.teacher;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import mulot.classroom.Comfort;
import mulot.classroom.Pupil;
import mulot.classroom.SchoolClass;
import mulot.classroom.SeanceResults;
import mulot.i18n.Texts;
import mulot.store.RecordedAttempt;
import mulot.store.ScoreBook;

/** Everything that this machine holds about one pupil, for the family that asks. */
record PupilCopy(
        SchoolClass schoolClass,
        Comfort comfort,
        List<String> secrets,
        List<RecordedAttempt> attempts,
        List<SeanceResults> seances) {

    static PupilCopy of(ScoreBook book, SchoolClass schoolClass, Pupil pupil) {
        return new PupilCopy(
                schoolClass,
                book.comfort(pupil),
                book.secrets(pupil),
                book.attempts(pupil),
                book.seances().results(schoolClass.label()));
    }

    /** Writes it as plain text among the exports; gives the file. */
    CompletableFuture<Path> save(Desk desk, Pupil pupil) {
        var name = pupil.pseudonym().animal().id() + "-"
                + pupil.pseudonym().colour().id() + "-" + LocalDate.now(desk.clock()) + ".txt";
        return Exports.write(
                desk, name, () -> String.join("\r\n", lines(pupil, desk)).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> lines(Pupil pupil, Desk desk) {
        var texts = desk.texts();
        var lines = new ArrayList<>(List.of(
                texts.get("teacher.copy.title"),
                texts.get(
                        "teacher.copy.who",
                        schoolClass.label(),
                        pupil.called(),
                        pupil.pseudonym().name(desk.language())),
                texts.get("teacher.copy.id", pupil.id()),
                texts.get("teacher.copy.comfort", comfort.values().toString()),
                texts.get("teacher.copy.secrets", String.join(", ", secrets)),
                "",
                texts.get("teacher.copy.attempts", attempts.size())));
        for (var recorded : attempts) {
            var attempt = recorded.attempt();
            lines.add(texts.get(
                    "teacher.copy.attempt",
                    Days.in(recorded.day(), desk.language()),
                    desk.title(attempt.level()),
                    attempt.stars(),
                    attempt.hints(),
                    attempt.seconds(),
                    String.join(" | ", attempt.moves())));
        }
        lines.add("");
        seances.forEach(results -> addSeance(lines, results, pupil, texts));
        return lines;
    }

    private static void addSeance(List<String> lines, SeanceResults results, Pupil pupil, Texts texts) {
        var day = Days.in(results.seance().day(), texts.language());
        for (var answer : results.answers()) {
            if (answer.pupil().equals(pupil.id())) {
                lines.add(texts.get(
                        "teacher.copy.answer",
                        day,
                        answer.question(),
                        answer.choice() + 1,
                        texts.get(answer.right() ? "teacher.copy.right" : "teacher.copy.not-right")));
            }
        }
        for (var pledge : results.pledges()) {
            if (pledge.pupil().equals(pupil.id())) {
                lines.add(texts.get("teacher.copy.pledge", day, pledge.situation(), pledge.gesture()));
            }
        }
    }
}
