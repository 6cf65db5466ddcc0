package mulot.ui;

import com.almasb.fxgl.app.ApplicationMode;
import com.almasb.fxgl.app.GameApplication;
import com.almasb.fxgl.app.GameSettings;
import java.util.ArrayList;
import java.util.Set;

/** The FXGL engine without anything that costs start-up time, writes files or calls the network. */
final class Engine extends GameApplication {
    private static final Set<String> UNUSED = Set.of(
            "UpdaterService", "DevService", "NetService", "MiniGameService", "CutsceneService", "AchievementService");

    private final Runnable ready;
    private boolean told;

    Engine(Runnable ready) {
        this.ready = ready;
    }

    @Override
    protected void initSettings(GameSettings settings) {
        settings.setWidth((int) Board.WIDTH);
        settings.setHeight((int) Board.HEIGHT);
        settings.setApplicationMode(ApplicationMode.RELEASE);
        settings.setFileSystemWriteAllowed(false);
        settings.setIntroEnabled(false);
        settings.setMainMenuEnabled(false);
        settings.setGameMenuEnabled(false);
        settings.setDeveloperMenuEnabled(false);
        settings.setProfilingEnabled(false);
        settings.setEntityPreloadEnabled(false);
        settings.setNative(true);
        settings.setCSSList(new ArrayList<>());
        settings.getEngineServices().removeIf(service -> UNUSED.contains(service.getSimpleName()));
    }

    @Override
    protected void onUpdate(double secondsPerFrame) {
        if (!told) {
            told = true;
            ready.run();
        }
    }
}
