package mulot.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mulot.classroom.HandCount;
import mulot.classroom.SeanceResults;
import mulot.level.Card;
import mulot.level.QuestionBank;
import mulot.level.QuestionBanks;

/**
 * How many promised the same: those who chose it at a machine and raised hands together.
 *
 * @param situation «Si …»
 * @param gesture «alors je …»
 */
record PledgeCount(Card situation, Card gesture, int count) {

    /** The pledges of a séance, the most frequent first; those of cards that are gone are left out. */
    static List<PledgeCount> of(SeanceResults results, QuestionBanks banks) {
        var counts = new ArrayList<PledgeCount>();
        for (var bank : banks.all()) {
            for (var situation : bank.situations().entrySet()) {
                counts.addAll(of(results, bank, situation.getKey(), situation.getValue()));
            }
        }
        return counts.stream()
                .filter(each -> each.count > 0)
                .sorted(Comparator.comparingInt(PledgeCount::count).reversed())
                .toList();
    }

    private static List<PledgeCount> of(SeanceResults results, QuestionBank bank, String card, Card situation) {
        var id = bank.objective() + "." + card;
        var counts = new ArrayList<PledgeCount>();
        var choice = 0;
        for (var gesture : bank.gestures().entrySet()) {
            var alone = results.pledges().stream()
                    .filter(pledge ->
                            pledge.situation().equals(id) && pledge.gesture().equals(gesture.getKey()))
                    .count();
            var hands = hands(results, HandCount.pledge(id), choice);
            counts.add(new PledgeCount(situation, gesture.getValue(), (int) alone + hands));
            choice++;
        }
        return counts;
    }

    /** Raised for a choice. */
    static int hands(SeanceResults results, String subject, int choice) {
        return results.hands().stream()
                .filter(count -> count.subject().equals(subject) && count.choice() == choice)
                .mapToInt(HandCount::hands)
                .sum();
    }

    /** The picture of a card, below {@code assets/art/}. */
    static Optional<String> picture(Card card) {
        var asset = "icons/" + card.icon();
        return Optional.of(asset).filter(each -> PledgeCount.class.getResource("/assets/art/" + each + ".png") != null);
    }
}
