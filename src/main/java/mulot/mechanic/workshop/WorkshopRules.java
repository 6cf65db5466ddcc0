package mulot.mechanic.workshop;

import java.util.List;
import java.util.Optional;
import mulot.play.Lesson;
import mulot.play.Rules;
import mulot.play.Seed;
import mulot.play.Verdict;

/** The rules of «L'atelier Seconde Vie». */
public final class WorkshopRules implements Rules<WorkshopLevel, WorkshopState, WorkshopMove> {
    static final int TESTING = 1;
    static final int CLEANING = 2;
    static final int SWAPPING = 3;
    static final int HARVESTING = 2;
    static final int SORTING_OUT = 1;

    private static final int DIAGNOSED = 2;
    private static final int NEVER = -100;

    @Override
    public int version() {
        return 1;
    }

    /** Seed 0 is the author's own arrangement. */
    @Override
    public WorkshopState start(WorkshopLevel level, Seed seed) {
        var jobs = seed.value() == 0 ? Arrangements.authored(level) : Arrangements.dealt(level, seed.random());
        return WorkshopState.begun(level, jobs);
    }

    /** Why a move cannot be made, or nothing when it can. Opening a swollen battery can be done: it ends the try. */
    public static Optional<Refusal> refusal(WorkshopState shop, WorkshopMove move) {
        return Refusals.of(shop, move);
    }

    /** The minutes a move takes. */
    public static int cost(WorkshopLevel level, WorkshopMove move) {
        return switch (move) {
            case WorkshopMove.Test test -> TESTING;
            case WorkshopMove.Clean clean -> CLEANING;
            case WorkshopMove.Swap swap -> SWAPPING;
            case WorkshopMove.Harvest harvest -> HARVESTING;
            case WorkshopMove.Recycle recycle -> SORTING_OUT;
            case WorkshopMove.Adult adult -> SORTING_OUT;
            case WorkshopMove.Buy(var offer) -> level.shop().get(offer).minutes();
            case WorkshopMove.Unplug unplug -> 0;
            case WorkshopMove.Wipe wipe -> 0;
            case WorkshopMove.HandOver handOver -> 0;
            case WorkshopMove.Close close -> 0;
        };
    }

    /** Whether a move opens its device. */
    static boolean opens(WorkshopMove move) {
        return move instanceof WorkshopMove.Clean
                || move instanceof WorkshopMove.Swap
                || move instanceof WorkshopMove.Harvest;
    }

    @Override
    public WorkshopState play(WorkshopState shop, WorkshopMove move) {
        return Refusals.of(shop, move).isEmpty() ? after(shop, move) : shop;
    }

    private static WorkshopState after(WorkshopState shop, WorkshopMove move) {
        return switch (move) {
            case WorkshopMove.OnDevice on -> {
                var job = shop.job(on.device()).orElseThrow();
                yield opens(on) && job.device().isDangerous()
                        ? shop.opening(on.device())
                        : after(shop, job, on, cost(shop.level(), on));
            }
            case WorkshopMove.Buy(var offer) -> shop.buying(offer);
            case WorkshopMove.Close() -> shop.closing();
        };
    }

    private static WorkshopState after(WorkshopState shop, Job job, WorkshopMove.OnDevice move, int cost) {
        return switch (move) {
            case WorkshopMove.Test test -> shop.with(job.asTested(), cost);
            case WorkshopMove.Unplug unplug -> shop.with(job.asUnplugged(), cost);
            case WorkshopMove.Clean clean -> shop.with(job.repaired(Job.Repair.LASTING), cost);
            case WorkshopMove.Swap swap -> {
                var spare = shop.spareFor(job).orElseThrow();
                var repair = spare.lasting() ? Job.Repair.LASTING : Job.Repair.SHORT_LIVED;
                yield shop.with(job.repaired(repair), cost).taking(spare);
            }
            case WorkshopMove.Harvest(var device, var part) ->
                shop.with(job.without(part), cost)
                        .storing(new Spare(part, job.device().model(), true));
            case WorkshopMove.Wipe wipe -> shop.with(job.asWiped(), cost);
            case WorkshopMove.HandOver handOver -> shop.with(job.at(Job.Place.OWNER), cost);
            case WorkshopMove.Recycle recycle -> shop.with(job.at(Job.Place.RECYCLING), cost);
            case WorkshopMove.Adult adult -> shop.with(job.at(Job.Place.ADULT), cost);
        };
    }

    @Override
    public Verdict judge(WorkshopState shop) {
        if (shop.opened().isPresent()) {
            return new Verdict.Lost("workshop.lost.swollen");
        }
        if (!shop.closed()) {
            return new Verdict.Ongoing();
        }
        if (!shop.isBenchEmpty()) {
            return new Verdict.Lost("workshop.lost.time");
        }
        if (shop.repaired() < shop.level().need()) {
            return new Verdict.Lost("workshop.lost.few");
        }
        var score = shop.score();
        return new Verdict.Won(score, shop.level().stars().of(score));
    }

    @Override
    public List<WorkshopMove> moves(WorkshopState shop) {
        return WorkshopMoves.of(shop);
    }

    @Override
    public List<WorkshopState> lookAlikes(WorkshopState shop) {
        return Arrangements.of(shop);
    }

    /** A test shows something new where more than one fault was possible, from all that the screen shows. */
    @Override
    public boolean reveals(WorkshopState shop, WorkshopMove move) {
        return move instanceof WorkshopMove.Test(var device)
                && shop.job(device).filter(job -> shop.possible(job).size() > 1).isPresent();
    }

    @Override
    public Object essence(WorkshopState shop) {
        return WorkshopEssence.of(shop);
    }

    /** The points so far, and a little for each fault that is known, whatever it is: a test promises no lucky find. */
    @Override
    public int promise(WorkshopState shop) {
        if (shop.opened().isPresent()) {
            return NEVER;
        }
        var diagnosed = shop.jobs().stream()
                .filter(job -> job.isOnBench() && !job.isRepaired() && job.isKnown())
                .count();
        return shop.score() + DIAGNOSED * (int) diagnosed;
    }

    @Override
    public int weakestWin(WorkshopLevel level) {
        return WeakestWin.of(level).orElse(0);
    }

    @Override
    public List<Lesson<WorkshopState>> lessons(WorkshopLevel level) {
        return List.of(new Lesson<>(
                "workshop.lesson.nothing-wasted", shop -> Waste.of(shop).isPresent()));
    }

    @Override
    public String write(WorkshopMove move) {
        return WorkshopMoveText.write(move);
    }

    @Override
    public Optional<WorkshopMove> read(String text) {
        return WorkshopMoveText.read(text);
    }
}
