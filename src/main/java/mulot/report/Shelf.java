package mulot.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mulot.i18n.Language;
import mulot.i18n.Texts;
import mulot.level.Fact;
import mulot.level.Level;
import mulot.level.Library;
import mulot.level.QuestionBanks;
import mulot.play.LevelId;

/**
 * What every sheet draws its words from.
 *
 * @param levels in the order of the map
 */
public record Shelf(Language language, List<Level<?, ?, ?>> levels, Library library, QuestionBanks banks) {
    public Shelf {
        levels = List.copyOf(levels);
    }

    Texts texts() {
        return Texts.in(language);
    }

    /** How a level is called: by its id when its file is gone. */
    public String title(LevelId id) {
        return level(id).map(level -> level.envelope().title().in(language)).orElse(id.value());
    }

    /** The order of the map: game by game as in the village; levels whose file is gone come last. */
    public Comparator<LevelId> order() {
        var places = new HashMap<LevelId, Integer>();
        levels.forEach(level -> places.put(level.id(), places.size()));
        return Comparator.comparingInt((LevelId id) -> places.getOrDefault(id, places.size()))
                .thenComparing(LevelId::value);
    }

    /** The level of this id, unless its file is gone. */
    public Optional<Level<?, ?, ?>> level(LevelId id) {
        return levels.stream().filter(level -> level.id().equals(id)).findFirst();
    }

    String objective(String id) {
        return library.objective(id)
                .map(objective -> id + ". " + objective.text().in(language))
                .orElse(id);
    }

    /** A reasoning of our own has no title. */
    private String source(Fact.Source source) {
        var organisation = source.organisation().in(language);
        var year = String.valueOf(source.year());
        return source.title().equals("—")
                ? organisation + ", " + year
                : texts().get("report.source", organisation, source.title(), year);
    }

    /** The sources of what these levels tell, each once. */
    List<String> sources(Stream<LevelId> played) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        played.flatMap(id -> level(id).stream())
                .flatMap(level -> level.envelope().facts().stream())
                .flatMap(id -> library.fact(id).stream())
                .forEach(fact -> facts.putIfAbsent(fact.source().title(), fact));
        return facts.values().stream().map(fact -> source(fact.source())).toList();
    }
}
