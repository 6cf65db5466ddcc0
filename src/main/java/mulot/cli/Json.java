package mulot.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** The one document of a command with {@code --json}. */
final class Json {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private Json() {}

    static String of(Object document) {
        return GSON.toJson(document);
    }
}
