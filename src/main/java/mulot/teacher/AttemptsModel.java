package mulot.teacher;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import mulot.classroom.Pupil;
import mulot.i18n.Language;
import mulot.i18n.Texts;
import mulot.play.LevelId;
import mulot.store.Tally;

/**
 * What the attempts of a class say, by pupil, by level and by day. Pupils stand in the order of their names, never of
 * their results.
 */
public final class AttemptsModel {
    private static final int STARS = 3;

    private final List<Tally> all;
    private final Language language;
    private final Function<LevelId, String> titles;
    private final Comparator<LevelId> order;
    private final Optional<Pupil> onlyPupil;

    /**
     * Everything, unfiltered.
     *
     * @param tallies in the order of the first tries
     * @param titles how a level is called
     * @param order of the levels
     */
    public AttemptsModel(
            List<Tally> tallies, Language language, Function<LevelId, String> titles, Comparator<LevelId> order) {
        this(tallies, language, titles, order, Optional.empty());
    }

    private AttemptsModel(
            List<Tally> all,
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

    /** The levels that a pupil has tried, in the order of the first tries. */
    public List<Tally> way(Pupil pupil) {
        return all.stream().filter(one -> one.pupil().equals(pupil)).toList();
    }

    public List<PupilRow> byPupil() {
        return groups(Tally::pupil).entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(PupilRow::name, Collator.getInstance(language.locale())))
                .toList();
    }

    /** In their order. */
    public List<LevelRow> byLevel() {
        return groups(Tally::level).entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(LevelRow::level, order))
                .toList();
    }

    public Totals totals() {
        var pupils = byPupil();
        return new Totals(
                pupils.size(),
                pupils.stream().mapToInt(PupilRow::tries).sum(),
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

    private <K> Map<K, List<Tally>> groups(Function<Tally, K> key) {
        return all.stream()
                .filter(one -> onlyPupil.isEmpty() || onlyPupil.get().equals(one.pupil()))
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private PupilRow row(Pupil pupil, List<Tally> levels) {
        return new PupilRow(
                pupil,
                pupil.pseudonym().name(language),
                levels.size(),
                sum(levels, Tally::tries),
                sum(levels, Tally::best),
                sum(levels, Tally::hints),
                lastDay(levels));
    }

    private LevelRow row(LevelId level, List<Tally> pupils) {
        var byBest = new ArrayList<>(List.of(0, 0, 0, 0));
        pupils.forEach(one -> byBest.set(one.best(), byBest.get(one.best()) + 1));
        var tries = sum(pupils, Tally::tries);
        return new LevelRow(
                level,
                title(level),
                pupils.size(),
                tries,
                List.copyOf(byBest),
                (double) sum(pupils, Tally::stars) / tries,
                sum(pupils, Tally::hints),
                lastDay(pupils));
    }

    private static int sum(List<Tally> tallies, ToIntFunction<Tally> count) {
        return tallies.stream().mapToInt(count).sum();
    }

    private static LocalDate lastDay(List<Tally> tallies) {
        return tallies.stream()
                .map(Tally::lastDay)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
