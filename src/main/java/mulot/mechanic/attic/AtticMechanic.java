package mulot.mechanic.attic;

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

/** «Le grenier aux souvenirs». */
public final class AtticMechanic implements Mechanic<AtticLevel, AtticState, AtticMove> {
    private static final AtticRules RULES = new AtticRules();

    @Override
    public String id() {
        return "attic";
    }

    @Override
    public Rules<AtticLevel, AtticState, AtticMove> rules() {
        return RULES;
    }

    @Override
    public Optional<AtticLevel> read(Fields body, Stars stars) {
        return new AtticBody(body, stars).read();
    }

    @Override
    public AtticLevel easier(AtticLevel body) {
        return body.easier();
    }

    @Override
    public LocalText title() {
        return LocalText.ofKey("attic.title");
    }

    @Override
    public PlayView<AtticState, AtticMove> view(AtticLevel level, PlayDesk<AtticMove> desk) {
        return new AtticView(level, desk);
    }

    @Override
    public Optional<AtticMove> finish(AtticState attic) {
        var go = new AtticMove.Go();
        return !attic.filmed() && AtticRules.refusal(attic, go).isEmpty() ? Optional.of(go) : Optional.empty();
    }

    @Override
    public List<String> hint(AtticState attic, Advice<AtticMove> advice, Texts texts) {
        return new AtticHints(attic, texts).steps(advice);
    }

    @Override
    public List<Secret> secrets() {
        return AtticSecrets.all();
    }

    @Override
    public List<String> discovered(AtticState end) {
        return AtticSecrets.in(end);
    }

    /** One box each. */
    @Override
    public boolean endsTurn(AtticMove move) {
        return move instanceof AtticMove.Put;
    }

    @Override
    public Why why(AtticState end, Texts texts) {
        return new AtticWhy(end, texts).find();
    }
}
