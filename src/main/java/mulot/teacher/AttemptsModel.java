package mulot.teacher;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mulot.classroom.Pupil;
import mulot.i18n.Language;
import mulot.i18n.Texts;
import mulot.play.LevelId;
import mulot.store.RecordedAttempt;

/**
 * What the attempts of a class say, by pupil, by level and by day. Pupils stand in the order of their names, never of
 * their results.
 */
public final class AttemptsModel {
    private static final int STARS = 3;

    private final List<RecordedAttempt> all;
    private final Language language;
    private final Function<LevelId, String> titles;
    private final Comparator<LevelId> order;
    private final Optional<Pupil> onlyPupil;

    /**
     * Everything, unfiltered.
     *
     * @param attempts oldest first
     * @param titles how a level is called
     * @param order of the levels
     */
    public AttemptsModel(
            List<RecordedAttempt> attempts,
            Language language,
            Function<LevelId, String> titles,
            Comparator<LevelId> order) {
        this(attempts, language, titles, order, Optional.empty());
    }

    private AttemptsModel(
            List<RecordedAttempt> all,
            Language language,
            Function<LevelId, String> titles,
            Comparator<LevelId> order,
            Optional<Pupil> onlyPupil) {
        this.all = List.copyOf(all);
        this.language = language;
        this.titles = titles;
        this.order = order;
        this.onlyPupil = onlyPupil;
    }

    /**
     * The tries of one pupil.
     *
     * @param levels how many different ones
     * @param stars the best of each level, summed
     */
    public record PupilRow(Pupil pupil, String name, int levels, int tries, int stars, int hints, LocalDate lastDay) {
        /** All the stars there are in the levels that were tried. */
        public int possibleStars() {
            return levels * STARS;
        }
    }

    /**
     * The tries at one level.
     *
     * @param pupils how many different ones tried
     * @param pupilsByBest how many have 0, 1, 2 and 3 stars as their best
     * @param meanStars of a try
     */
    public record LevelRow(
            LevelId level,
            String title,
            int pupils,
            int tries,
            List<Integer> pupilsByBest,
            double meanStars,
            int hints,
            LocalDate lastDay) {}

    /** The same counts over everything that is shown. */
    public record Totals(int pupils, int tries, int stars) {}

    /** The attempts of one pupil alone; of everybody when empty. */
    public AttemptsModel only(Optional<Pupil> pupil) {
        return new AttemptsModel(all, language, titles, order, pupil);
    }

    /** Whether nobody has played yet, whatever the filter. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Newest first. */
    public List<RecordedAttempt> attempts() {
        return shown().reversed();
    }

    public List<PupilRow> byPupil() {
        return groups(shown(), RecordedAttempt::pupil).entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(PupilRow::name, Collator.getInstance(language.locale())))
                .toList();
    }

    /** In their order. */
    public List<LevelRow> byLevel() {
        return groups(shown(), one -> one.attempt().level()).entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(LevelRow::level, order))
                .toList();
    }

    public Totals totals() {
        var pupils = byPupil();
        return new Totals(
                pupils.size(),
                shown().size(),
                pupils.stream().mapToInt(PupilRow::stars).sum());
    }

    /** Everybody who can be asked for, in the order of their names. */
    public List<Pupil> pupils() {
        return only(Optional.empty()).byPupil().stream().map(PupilRow::pupil).toList();
    }

    Texts texts() {
        return Texts.in(language);
    }

    public String title(LevelId level) {
        return titles.apply(level);
    }

    private List<RecordedAttempt> shown() {
        return all.stream()
                .filter(one -> onlyPupil.isEmpty() || onlyPupil.get().equals(one.pupil()))
                .toList();
    }

    private PupilRow row(Pupil pupil, List<RecordedAttempt> tries) {
        var best = best(tries, one -> one.attempt().level());
        var stars = best.values().stream().mapToInt(Integer::intValue).sum();
        var name = pupil.pseudonym().name(language);
        return new PupilRow(pupil, name, best.size(), tries.size(), stars, hints(tries), lastDay(tries));
    }

    private LevelRow row(LevelId level, List<RecordedAttempt> tries) {
        var best = best(tries, RecordedAttempt::pupil);
        var byBest = new ArrayList<>(List.of(0, 0, 0, 0));
        best.values().forEach(stars -> byBest.set(stars, byBest.get(stars) + 1));
        return new LevelRow(
                level,
                title(level),
                best.size(),
                tries.size(),
                List.copyOf(byBest),
                mean(tries),
                hints(tries),
                lastDay(tries));
    }

    private static <K> Map<K, List<RecordedAttempt>> groups(
            List<RecordedAttempt> attempts, Function<RecordedAttempt, K> key) {
        return attempts.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private static <K> Map<K, Integer> best(List<RecordedAttempt> tries, Function<RecordedAttempt, K> key) {
        var best = new HashMap<K, Integer>();
        tries.forEach(one -> best.merge(key.apply(one), one.attempt().stars(), Math::max));
        return best;
    }

    private static double mean(List<RecordedAttempt> tries) {
        return tries.stream().mapToInt(one -> one.attempt().stars()).average().orElse(0);
    }

    private static int hints(List<RecordedAttempt> tries) {
        return tries.stream().mapToInt(one -> one.attempt().hints()).sum();
    }

    private static LocalDate lastDay(List<RecordedAttempt> tries) {
        return tries.stream()
                .map(RecordedAttempt::day)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
