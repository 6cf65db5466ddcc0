package mulot.play;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mulot.play.CountingGame.Sum;
import mulot.play.CountingGame.Tally;
import org.junit.jupiter.api.Test;

class PlayersTest {
    private static final CountingGame RULES = new CountingGame();

    private static Tally start(int goal, int turns) {
        return RULES.start(
                new Sum(goal, turns, 0, new Stars(goal - 2, goal - 1, goal)), CountingGameTest.seedGiving(0));
    }

    @Test
    void the_greedy_player_takes_the_most_and_falls_into_the_trap() {
        assertEquals(new Verdict.Won(6, 3), RULES.judge(Players.greedy(RULES, start(6, 2))));
        assertEquals(new Verdict.Lost("count.lost.too-much"), RULES.judge(Players.greedy(RULES, start(6, 3))));
    }

    @Test
    void the_random_player_wins_as_often_as_chance_says() {
        // Two numbers of 1 to 3 make 4, 5 or 6 in 6 of 9 cases.
        assertEquals(6.0 / 9, Players.winRate(RULES, start(6, 2), new Seed(1), 4_000), 0.02);
    }

    @Test
    void the_same_seed_plays_the_same_games() {
        assertEquals(
                Players.winRate(RULES, start(9, 5), new Seed(7), 100),
                Players.winRate(RULES, start(9, 5), new Seed(7), 100));
    }
}
