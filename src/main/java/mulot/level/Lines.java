package mulot.level;

import java.util.ArrayList;
import java.util.List;

/** Turns offsets of a text into lines and columns, and back. */
final class Lines {
    private final List<Integer> starts = new ArrayList<>();

    Lines(String text) {
        starts.add(0);
        for (var at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts.add(at + 1);
        }
    }

    int offset(int line, int column) {
        return starts.get(line - 1) + column - 1;
    }

    Place place(int offset) {
        var line = starts.size();
        while (starts.get(line - 1) > offset) {
            line--;
        }
        return new Place(line, offset - starts.get(line - 1) + 1);
    }
}
