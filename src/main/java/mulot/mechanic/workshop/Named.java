package mulot.mechanic.workshop;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that level files, text keys and pictures call by one word. */
public interface Named {
    /** As in the program. */
    String name();

    /** As in level files: {@code black-screen}. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> ids(Named... all) {
        return Stream.of(all).map(Named::id).toList();
    }

    static <N extends Named> Optional<N> of(N[] all, String id) {
        return Stream.of(all).filter(one -> one.id().equals(id)).findFirst();
    }
}
