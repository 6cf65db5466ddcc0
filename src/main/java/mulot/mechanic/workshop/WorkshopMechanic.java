package mulot.mechanic.workshop;

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

/** «L'atelier Seconde Vie». */
public final class WorkshopMechanic implements Mechanic<WorkshopLevel, WorkshopState, WorkshopMove> {
    private static final WorkshopRules RULES = new WorkshopRules();

    @Override
    public String id() {
        return "workshop";
    }

    @Override
    public Rules<WorkshopLevel, WorkshopState, WorkshopMove> rules() {
        return RULES;
    }

    @Override
    public Optional<WorkshopLevel> read(Fields body, Stars stars) {
        return new WorkshopBody(body, stars).read();
    }

    @Override
    public WorkshopLevel easier(WorkshopLevel body) {
        return body.easier();
    }

    @Override
    public LocalText title() {
        return LocalText.ofKey("workshop.title");
    }

    @Override
    public PlayView<WorkshopState, WorkshopMove> view(WorkshopLevel level, PlayDesk<WorkshopMove> desk) {
        return new WorkshopView(level, desk);
    }

    @Override
    public Optional<WorkshopMove> finish(WorkshopState shop) {
        return shop.canClose() ? Optional.of(new WorkshopMove.Close()) : Optional.empty();
    }

    @Override
    public List<String> hint(WorkshopState shop, Advice<WorkshopMove> advice, Texts texts) {
        return new WorkshopHints(shop, texts).steps(advice);
    }

    @Override
    public List<Secret> secrets() {
        return WorkshopSecrets.all();
    }

    @Override
    public List<String> discovered(WorkshopState end) {
        return WorkshopSecrets.in(end);
    }

    /** One device each. */
    @Override
    public boolean endsTurn(WorkshopMove move) {
        return move instanceof WorkshopMove.HandOver
                || move instanceof WorkshopMove.Recycle
                || move instanceof WorkshopMove.Adult;
    }

    @Override
    public Why why(WorkshopState end, Texts texts) {
        return new WorkshopWhy(end, texts).find();
    }
}
