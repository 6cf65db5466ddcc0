package mulot.mechanic.workshop;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;

/**
 * The empty places in an opened device, on its canvas of 384 × 400, as drawn (see {@code assets/art/layout.md}).
 *
 * @param top for the screen; dial and keys of a radio, board of a tower
 * @param small for what is small
 * @param bottom for the battery; the drive of a tower
 */
record WorkshopBays(Rectangle2D top, Rectangle2D small, Rectangle2D bottom) {

    static WorkshopBays of(Kind kind) {
        return switch (kind) {
            case PHONE -> bays(96, 36, 192, 116, 172, 168, 116, 92, 96, 280, 192, 92);
            case TABLET -> bays(60, 44, 264, 116, 204, 180, 120, 92, 60, 292, 264, 72);
            case LAPTOP -> bays(56, 28, 272, 120, 216, 206, 124, 90, 44, 312, 296, 72);
            case TOWER -> bays(64, 40, 256, 116, 208, 176, 112, 96, 64, 300, 256, 76);
            case RADIO -> bays(52, 88, 280, 96, 208, 202, 124, 90, 52, 310, 280, 56);
            case CONSOLE -> bays(92, 72, 200, 104, 180, 194, 112, 88, 92, 300, 200, 64);
            case CAMERA -> bays(128, 92, 216, 108, 128, 216, 112, 92, 128, 324, 216, 56);
            case SCREEN -> bays(48, 44, 288, 124, 216, 200, 120, 88, 48, 200, 150, 88);
            case PRINTER -> bays(60, 96, 264, 92, 212, 204, 116, 96, 60, 204, 140, 96);
            case SPEAKER -> bays(122, 50, 140, 48, 116, 120, 152, 116, 112, 300, 160, 60);
        };
    }

    private static WorkshopBays bays(double... xywh) {
        return new WorkshopBays(rectangle(xywh, 0), rectangle(xywh, 4), rectangle(xywh, 8));
    }

    private static Rectangle2D rectangle(double[] xywh, int at) {
        return new Rectangle2D(xywh[at], xywh[at + 1], xywh[at + 2], xywh[at + 3]);
    }

    /** Where the board lies: left of the small bay where there is room, else in the upper one. */
    Rectangle2D board(Kind kind) {
        var left = Math.min(bottom.getMinX(), small.getMinX());
        var room = small.getMinX() - left - 8;
        return room < 60 || kind == Kind.TOWER ? top : new Rectangle2D(left, small.getMinY(), room, small.getHeight());
    }

    /** Finds a place for each part: its own bay, or a share of it where two want the same. */
    Map<Part, Rectangle2D> lay(Kind kind, List<Part> parts) {
        var shared = new EnumMap<Part, Rectangle2D>(Part.class);
        for (var bay : List.of(top, small, bottom)) {
            var here =
                    parts.stream().filter(part -> home(kind, part).equals(bay)).toList();
            var share = bay.getWidth() / Math.max(1, here.size());
            for (var number = 0; number < here.size(); number++) {
                var x = bay.getMinX() + number * share;
                shared.put(here.get(number), new Rectangle2D(x, bay.getMinY(), share, bay.getHeight()));
            }
        }
        return shared;
    }

    private Rectangle2D home(Kind kind, Part part) {
        return switch (part) {
            case SCREEN -> top;
            case BUTTON -> kind == Kind.RADIO ? top : small;
            case BATTERY -> bottom;
            case STORAGE -> kind == Kind.TOWER ? bottom : small;
            case MEMORY, FAN, SPEAKER, PORT, LENS -> small;
        };
    }

    /** What a device of this kind shows inside when all is well: a part a bay. */
    static List<Part> usual(Kind kind) {
        return switch (kind) {
            case PHONE, TABLET -> List.of(Part.SCREEN, Part.SPEAKER, Part.BATTERY);
            case LAPTOP -> List.of(Part.SCREEN, Part.MEMORY, Part.BATTERY);
            case TOWER -> List.of(Part.MEMORY, Part.STORAGE);
            case RADIO -> List.of(Part.BUTTON, Part.SPEAKER, Part.BATTERY);
            case CONSOLE -> List.of(Part.SCREEN, Part.STORAGE, Part.BATTERY);
            case CAMERA -> List.of(Part.SCREEN, Part.LENS, Part.BATTERY);
            case SCREEN -> List.of(Part.SCREEN, Part.PORT);
            case PRINTER -> List.of(Part.SCREEN, Part.FAN);
            case SPEAKER -> List.of(Part.SPEAKER, Part.BATTERY);
        };
    }

    /** The same with one part that matters, in the place of another one in its bay. */
    List<Part> with(Kind kind, Part important) {
        var others = usual(kind).stream()
                .filter(part -> !home(kind, part).equals(home(kind, important)))
                .toList();
        return Stream.concat(others.stream(), Stream.of(important)).toList();
    }
}
