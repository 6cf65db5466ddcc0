package mulot.mechanic.day;

import java.util.Optional;
import mulot.level.Fields;
import mulot.level.LevelKind;
import mulot.play.Rules;
import mulot.play.Stars;

/** Reads the body of a «day» level. */
public final class DayFile implements LevelKind<DayLevel, DayState, DayMove> {
    @Override
    public String id() {
        return "day";
    }

    @Override
    public Rules<DayLevel, DayState, DayMove> rules() {
        return new DayRules();
    }

    @Override
    public Optional<DayLevel> read(Fields body, Stars stars) {
        return new DayBody(body, stars).read();
    }

    @Override
    public DayLevel easier(DayLevel body) {
        return body.easier();
    }
}
