package mulot.mechanic.template;

/** What a pupil can do. */
public sealed interface TemplateMove {
    /** Switches the lamp on. */
    record SwitchOn() implements TemplateMove {}
}
