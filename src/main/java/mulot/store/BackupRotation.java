package mulot.store;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** Which daily backups stay: the last seven days of use, and before them the last day of each of four weeks. */
final class BackupRotation {
    private static final int DAYS = 7;
    private static final int WEEKS = 4;

    private BackupRotation() {}

    static List<LocalDate> toDelete(Collection<LocalDate> days) {
        var newestFirst = days.stream().sorted(Comparator.reverseOrder()).toList();
        var weeksKept = new HashSet<String>();
        var weeksBefore = 0;
        var old = new ArrayList<LocalDate>();
        for (var place = 0; place < newestFirst.size(); place++) {
            var day = newestFirst.get(place);
            var firstOfItsWeek = weeksKept.add(week(day));
            if (place < DAYS) {
                continue;
            }
            if (firstOfItsWeek && weeksBefore < WEEKS) {
                weeksBefore++;
            } else {
                old.add(day);
            }
        }
        return List.copyOf(old);
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
