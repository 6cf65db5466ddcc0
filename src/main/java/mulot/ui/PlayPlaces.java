package mulot.ui;

import javafx.geometry.Rectangle2D;

/**
 * Where a game's picture leaves room for what every game has, in scene units.
 *
 * @param undo the button that takes back
 * @param hint the button that helps; the button that skips a show lies over both
 * @param finish the large button
 * @param sentence what Mulot says
 * @param mulot where Mulot stands
 */
public record PlayPlaces(
        Rectangle2D undo, Rectangle2D hint, Rectangle2D finish, Rectangle2D sentence, Rectangle2D mulot) {

    /** Things to choose from below, the buttons at their right. */
    public static final PlayPlaces BESIDE_THE_TRAY = new PlayPlaces(
            new Rectangle2D(1016, 526, 120, 90),
            new Rectangle2D(1144, 526, 120, 90),
            new Rectangle2D(1016, 628, 248, 80),
            new Rectangle2D(110, 532, 880, 50),
            new Rectangle2D(32, 516, 72, 72));
}
