package mulot.shell;

import java.util.function.Consumer;
import mulot.classroom.Phase;

/** A séance of the demo: prepared at the teacher's desk, and led through its phases on the projector. */
final class DemoSeance {
    private final Hand hand;
    private final Consumer<String> camera;

    /** @param camera takes a picture of this name */
    DemoSeance(Hand hand, Consumer<String> camera) {
        this.hand = hand;
        this.camera = camera;
    }

    /**
     * From the teacher's desk to the door again.
     *
     * @param running whether the clock runs meanwhile; on pictures it stands still
     */
    void lead(boolean running) {
        hand.click("#page-classes");
        hand.await("#class-label");
        camera.accept("classes");
        hand.click("#page-seance");
        hand.await("#begin");
        camera.accept("seance-plan");
        hand.click("#begin");
        hand.await("#seance-screen");
        if (!running) {
            hand.click("#seance-pause");
        }
        for (var phase : Phase.values()) {
            show(phase);
            hand.click("#seance-next");
        }
        hand.await("#digit-1");
    }

    private void show(Phase phase) {
        switch (phase) {
            case BEFORE, AFTER -> count();
            case DEBRIEF -> {
                camera.accept("seance-debrief-plays");
                hand.click("#debrief-vote");
                count();
            }
            case PLEDGE -> hand.click("#count-2-more");
            case DEMO, PLAY, BREAK -> hand.rest(1);
        }
        camera.accept("seance-" + phase.id());
    }

    private void count() {
        for (var choice : new int[] {0, 1, 1, 1, 2, 2}) {
            hand.click("#count-" + choice + "-more");
        }
    }
}
