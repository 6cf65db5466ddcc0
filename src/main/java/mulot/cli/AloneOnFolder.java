package mulot.cli;

import java.io.PrintWriter;
import mulot.i18n.Texts;
import mulot.store.InstanceLock;

/** How a command opens the window: alone on its data folder, or with a sentence that says why not. */
record AloneOnFolder(PrintWriter err, CommonOptions options) {

    int run(OnScores.Work work) {
        return new OnScores(err, options).run(() -> {
            var lock = options.dataFolder().lock();
            if (lock.isEmpty()) {
                tell("play.already-running", options.dataFolder().path());
                return Exit.ALREADY_RUNNING;
            }
            try (InstanceLock _ = lock.get()) {
                return work.run();
            } catch (UnsupportedOperationException noWindow) {
                tell("play.no-window", String.valueOf(noWindow.getMessage()));
                return Exit.FAILED;
            }
        });
    }

    /** A sentence for the person, not for the pipe. */
    void tell(String key, Object... arguments) {
        err.println(Texts.in(options.language()).get("commands." + key, arguments));
    }
}
