package mulot.teacher;

import javafx.animation.AnimationTimer;

/** What the pages for adults do between two pictures. */
final class Pages {
    private static final int PICTURES = 3;

    private Pages() {}

    /** Runs something on the JavaFX thread when what was just made has been drawn. */
    static void afterThePicture(Runnable work) {
        new AnimationTimer() {
            private int pictures;

            @Override
            public void handle(long now) {
                pictures++;
                if (pictures == PICTURES) {
                    stop();
                    work.run();
                }
            }
        }.start();
    }
}
