package mulot.mechanic.template;

import java.util.List;
import java.util.Optional;
import mulot.play.Lesson;
import mulot.play.Rules;
import mulot.play.Seed;
import mulot.play.Verdict;

/** A lamp; switching it on wins. */
public final class TemplateRules implements Rules<TemplateLevel, TemplateState, TemplateMove> {
    @Override
    public int version() {
        return 1;
    }

    @Override
    public TemplateState start(TemplateLevel level, Seed seed) {
        return new TemplateState(level, false);
    }

    @Override
    public TemplateState play(TemplateState state, TemplateMove move) {
        return switch (move) {
            case TemplateMove.SwitchOn() -> new TemplateState(state.level(), true);
        };
    }

    @Override
    public Verdict judge(TemplateState state) {
        var points = state.level().points();
        return state.on() ? new Verdict.Won(points, state.level().stars().of(points)) : new Verdict.Ongoing();
    }

    @Override
    public List<TemplateMove> moves(TemplateState state) {
        return state.on() ? List.of() : List.of(new TemplateMove.SwitchOn());
    }

    @Override
    public int promise(TemplateState state) {
        return state.on() ? state.level().points() : 0;
    }

    @Override
    public int weakestWin(TemplateLevel level) {
        return level.points();
    }

    @Override
    public List<Lesson<TemplateState>> lessons(TemplateLevel level) {
        return List.of();
    }

    @Override
    public String write(TemplateMove move) {
        return switch (move) {
            case TemplateMove.SwitchOn() -> "on";
        };
    }

    @Override
    public Optional<TemplateMove> read(String text) {
        return text.equals("on") ? Optional.of(new TemplateMove.SwitchOn()) : Optional.empty();
    }
}
