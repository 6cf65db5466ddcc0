package mulot.mechanic.day;

import java.util.List;
import java.util.Optional;
import mulot.i18n.LocalText;
import mulot.i18n.Texts;
import mulot.level.Fields;
import mulot.mechanic.Mechanic;
import mulot.mechanic.Secret;
import mulot.mechanic.Why;
import mulot.play.Advice;
import mulot.play.Rules;
import mulot.play.Stars;
import mulot.ui.PlayDesk;
import mulot.ui.PlayView;

/** «Ma journée en or». */
public final class DayMechanic implements Mechanic<DayLevel, DayState, DayMove> {
    private static final DayRules RULES = new DayRules();

    @Override
    public String id() {
        return "day";
    }

    @Override
    public Rules<DayLevel, DayState, DayMove> rules() {
        return RULES;
    }

    @Override
    public Optional<DayLevel> read(Fields body, Stars stars) {
        return new DayBody(body, stars).read();
    }

    @Override
    public DayLevel easier(DayLevel body) {
        return body.easier();
    }

    @Override
    public LocalText title() {
        return LocalText.ofKey("day.title");
    }

    @Override
    public PlayView<DayState, DayMove> view(DayLevel level, PlayDesk<DayMove> desk) {
        return new DayView(level, desk);
    }

    @Override
    public Optional<DayMove> finish(DayState day) {
        return day.firstGap().isEmpty() && !day.lived() ? Optional.of(new DayMove.Go()) : Optional.empty();
    }

    @Override
    public List<String> hint(DayState day, Advice<DayMove> advice, Texts texts) {
        return new DayHints(day, texts).steps(advice);
    }

    @Override
    public List<Secret> secrets() {
        return DaySecrets.all();
    }

    @Override
    public List<String> discovered(DayState end) {
        return DaySecrets.in(end);
    }

    /** One tile each. */
    @Override
    public boolean endsTurn(DayMove move) {
        return move instanceof DayMove.Place;
    }

    @Override
    public Why why(DayState end, Texts texts) {
        return new DayWhy(end, texts).find();
    }
}
