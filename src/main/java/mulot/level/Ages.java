package mulot.level;

import java.util.List;
import java.util.stream.Stream;

/** The two age groups of a primary school. */
public enum Ages {
    SIX_TO_EIGHT("6-8", 8),
    NINE_TO_ELEVEN("9-11", 12);

    private final String code;
    private final int longestSentence;

    Ages(String code, int longestSentence) {
        this.code = code;
        this.longestSentence = longestSentence;
    }

    /** As in level files. */
    public String code() {
        return code;
    }

    /** In words. */
    int longestSentence() {
        return longestSentence;
    }

    static List<String> codes() {
        return Stream.of(values()).map(Ages::code).toList();
    }

    static Ages ofCode(String code) {
        return values()[codes().indexOf(code)];
    }
}
