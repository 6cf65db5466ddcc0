package mulot.mechanic.template;

import mulot.play.Stars;

/**
 * What one level says.
 *
 * @param points of the win, 1 to 10
 * @param stars the thresholds of the envelope
 */
public record TemplateLevel(int points, Stars stars) {}
