package mulot.mechanic.attic;

/**
 * What a move would change.
 *
 * @param places freed on the shelf; negative when they are taken
 * @param hearts won; negative when they are lost; copies count once
 * @param effort and
 * @param days that it would cost more
 */
record AtticEffect(int places, int hearts, int effort, int days) {
    private static final AtticRules RULES = new AtticRules();

    static AtticEffect of(AtticState attic, AtticMove move) {
        var then = RULES.play(attic, move);
        var before = Tally.of(attic);
        var after = Tally.of(then);
        return new AtticEffect(
                then.free() - attic.free(),
                after.hearts() - before.hearts(),
                after.effort() - before.effort(),
                after.days() - before.days());
    }
}
