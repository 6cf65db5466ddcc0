package mulot.level;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The question banks of the folder {@code questions}; a broken file is listed and never hides the others. */
public final class QuestionBanks {
    /** The name of their folder among the levels. */
    public static final String FOLDER = "questions";

    private final Map<String, QuestionBank> banks = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private QuestionBanks() {}

    /** Reads {@code levels/questions/O1.json} and so on, in the order of the objectives. */
    public static QuestionBanks read(Path levelsFolder, Library library) {
        return read(filesIn(levelsFolder.resolve(FOLDER)), library);
    }

    /** Reads these files. */
    public static QuestionBanks read(List<Path> files, Library library) {
        var read = new QuestionBanks();
        var found = new LinkedHashMap<String, QuestionBank>();
        for (var file : files) {
            var reading = QuestionFile.read(file, library);
            read.problems.addAll(reading.problems());
            reading.bank().ifPresent(bank -> found.put(bank.objective(), bank));
        }
        for (var objective : library.objectives()) {
            Optional.ofNullable(found.get(objective.id())).ifPresent(bank -> read.banks.put(objective.id(), bank));
        }
        return read;
    }

    /** By name; none when there is no such folder. */
    public static List<Path> filesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether a file is a bank, by the folder it is in. */
    public static boolean isBank(Path file) {
        var folder = file.toAbsolutePath().getParent();
        return folder != null && folder.endsWith(FOLDER) && file.toString().endsWith(".json");
    }

    /** The banks among the level files at a place: the folder of banks in it, the folder itself, or one bank. */
    public static List<Path> filesAt(Path place) {
        if (Files.isDirectory(place)) {
            return filesIn(place.toAbsolutePath().endsWith(FOLDER) ? place : place.resolve(FOLDER));
        }
        return isBank(place) ? List.of(place) : List.of();
    }

    /** In the order of the objectives. */
    public List<QuestionBank> all() {
        return List.copyOf(banks.values());
    }

    /** The bank of an objective. */
    public Optional<QuestionBank> of(String objective) {
        return Optional.ofNullable(banks.get(objective));
    }

    /** By objective, in their order: for each question id the number of the right choice. */
    public Map<String, Map<String, Integer>> rightChoices() {
        var right = new LinkedHashMap<String, Map<String, Integer>>();
        for (var bank : banks.values()) {
            var questions = new LinkedHashMap<String, Integer>();
            bank.formA().forEach(question -> questions.put(question.id(), question.right()));
            bank.formB().forEach(question -> questions.put(question.id(), question.right()));
            right.put(bank.objective(), questions);
        }
        return right;
    }

    /** What is wrong with the other files. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
