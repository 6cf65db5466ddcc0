package mulot.mechanic.day;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What decides how a plan can go on: how the lived part ends, which tiles are used up, and what is laid later.
 *
 * @param gap the first slot to fill
 * @param counts how often each tile is laid, four bits each in the tray's order
 * @param silenced the silenced phones that are still to ring
 * @param later what is laid from the gap on
 */
record DayEssence(
        int gap,
        Gauges gauges,
        int screenRun,
        int lateScreens,
        long counts,
        Set<Integer> silenced,
        List<Optional<Activity>> later) {
    private static final DayEssence EXHAUSTED =
            new DayEssence(-1, new Gauges(0, 0, 0, 0), 0, 0, 0, Set.of(), List.of());
    private static final int BITS_A_TILE = 4;

    static DayEssence of(DayState day) {
        var life = Life.of(day);
        if (life.exhausted().isPresent()) {
            return EXHAUSTED;
        }
        var gap = day.firstGap().orElse(day.level().slots());
        var counts = 0L;
        for (var activity : day.level().activities()) {
            counts = counts << BITS_A_TILE | day.count(activity.id());
        }
        var later = day.plan().subList(gap, day.level().slots());
        return new DayEssence(
                gap,
                life.gauges(),
                Math.min(life.screenRun(), Life.SCREENS_IN_A_ROW),
                life.lateScreens(),
                counts,
                day.silenced().stream().filter(slot -> slot >= gap).collect(Collectors.toUnmodifiableSet()),
                List.copyOf(later));
    }
}
