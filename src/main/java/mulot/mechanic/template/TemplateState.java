package mulot.mechanic.template;

/**
 * What undo restores.
 *
 * @param on whether the lamp is lit
 */
public record TemplateState(TemplateLevel level, boolean on) {}
