package mulot.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mulot.classroom.HandCount;
import mulot.classroom.SeanceResults;
import mulot.i18n.Language;
import mulot.level.Card;
import mulot.level.QuestionBanks;

/** The pledges of a séance, each with how many made it. */
final class Pledges {
    private Pledges() {}

    /** One pair of cards. */
    record Made(Card situation, Card gesture, int count) {
        String words(Language language) {
            return situation.text().in(language) + ", " + gesture.text().in(language);
        }
    }

    private record Key(String situation, String gesture) {}

    /** By each pupil and by counted hands; pairs whose cards are gone are left out. */
    static List<Made> of(SeanceResults results, QuestionBanks banks) {
        var counts = new LinkedHashMap<Key, Integer>();
        for (var pledge : results.pledges()) {
            counts.merge(new Key(pledge.situation(), pledge.gesture()), 1, Integer::sum);
        }
        for (var objective : results.seance().plan().objectives()) {
            banks.of(objective)
                    .ifPresent(bank -> bank.situations().keySet().forEach(card -> {
                        var gestures = List.copyOf(bank.gestures().keySet());
                        var situation = objective + "." + card;
                        results.hands().stream()
                                .filter(count -> count.subject().equals(HandCount.pledge(situation)))
                                .filter(count -> count.hands() > 0 && count.choice() < gestures.size())
                                .forEach(count -> counts.merge(
                                        new Key(situation, gestures.get(count.choice())), count.hands(), Integer::sum));
                    }));
        }
        return made(counts, banks);
    }

    private static List<Made> made(Map<Key, Integer> counts, QuestionBanks banks) {
        var made = new ArrayList<Made>();
        counts.forEach((key, count) -> {
            var dot = key.situation().indexOf('.');
            banks.of(key.situation().substring(0, Math.max(0, dot))).ifPresent(bank -> {
                var situation = bank.situations().get(key.situation().substring(dot + 1));
                var gesture = bank.gestures().get(key.gesture());
                if (situation != null && gesture != null) {
                    made.add(new Made(situation, gesture, count));
                }
            });
        });
        return List.copyOf(made);
    }
}
