package mulot.mechanic.template;

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

/** What the rest of the program asks of a game. */
public final class TemplateMechanic implements Mechanic<TemplateLevel, TemplateState, TemplateMove> {
    private static final int MOST_POINTS = 10;

    @Override
    public String id() {
        return "template";
    }

    @Override
    public Rules<TemplateLevel, TemplateState, TemplateMove> rules() {
        return new TemplateRules();
    }

    @Override
    public Optional<TemplateLevel> read(Fields body, Stars stars) {
        return Optional.of(new TemplateLevel(body.whole("points", 1, MOST_POINTS), stars));
    }

    /** Nothing is easier than this. */
    @Override
    public TemplateLevel easier(TemplateLevel body) {
        return body;
    }

    @Override
    public LocalText title() {
        return LocalText.ofKey("template.title");
    }

    @Override
    public PlayView<TemplateState, TemplateMove> view(TemplateLevel level, PlayDesk<TemplateMove> desk) {
        return new TemplateView(desk);
    }

    /** The click itself wins; a game with a plan gives the move of its large button here. */
    @Override
    public Optional<TemplateMove> finish(TemplateState state) {
        return Optional.of(new TemplateMove.SwitchOn());
    }

    @Override
    public List<String> hint(TemplateState state, Advice<TemplateMove> advice, Texts texts) {
        var sentence = texts.get("template.instruction");
        return List.of(sentence, sentence, sentence);
    }

    @Override
    public List<Secret> secrets() {
        return List.of();
    }

    @Override
    public List<String> discovered(TemplateState end) {
        return List.of();
    }

    @Override
    public boolean endsTurn(TemplateMove move) {
        return true;
    }

    @Override
    public Why why(TemplateState end, Texts texts) {
        var lamp = new Why.Picture("hint", "", texts.get("template.title"));
        return new Why(lamp, lamp, texts.get("template.instruction"));
    }
}
