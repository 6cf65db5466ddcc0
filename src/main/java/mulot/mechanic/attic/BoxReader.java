package mulot.mechanic.attic;

import mulot.i18n.Language;
import mulot.i18n.LocalText;
import mulot.level.Field;
import mulot.level.Fields;
import mulot.play.LevelId;

/** Reads one box. */
final class BoxReader {
    private static final int LARGEST = 12;
    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_OWNER = 12;

    private BoxReader() {}

    /** With stand-ins for what is wrong. */
    static Box read(Fields fields) {
        var id = fields.need("id").map(BoxReader::id).orElse("");
        var name = fields.need("name").map(BoxReader::name).orElse(LocalText.of("", ""));
        var picture = fields.need("picture")
                .flatMap(field -> field.oneOf(KnownPictures.IDS))
                .orElse("");
        var size = fields.whole("size", 1, LARGEST);
        var value = fields.whole("value", 0, Box.PRECIOUS);
        var group = fields.maybe("group").map(BoxReader::id);
        var owner = fields.maybe("owner").map(BoxReader::owner);
        var compressible = fields.flag("compressible");
        var unnamed = fields.flag("unnamed");
        if (owner.isPresent() && unnamed) {
            fields.maybe("unnamed").ifPresent(field -> field.problem("attic.unnamed-not-mine", owner.orElseThrow()));
        }
        fields.close();
        return new Box(id, name, picture, size, value, group, owner, compressible, unnamed && owner.isEmpty());
    }

    /** An id: of a box, of a film, or of what some boxes are copies of. */
    static String id(Field field) {
        var id = field.text();
        if (!id.isBlank() && !LevelId.isWellFormed(id)) {
            field.problem("attic.id", id);
        }
        return id;
    }

    /** What fits on a label. */
    static LocalText name(Field field) {
        var name = field.texts();
        for (var language : Language.values()) {
            var text = name.in(language);
            if (text.length() > LONGEST_NAME) {
                field.in(language)
                        .ifPresent(label -> label.problem("attic.name-long", text, LONGEST_NAME, text.length()));
            }
        }
        return name;
    }

    private static String owner(Field field) {
        var owner = field.text();
        if (owner.length() > LONGEST_OWNER) {
            field.problem("attic.owner-long", owner, LONGEST_OWNER, owner.length());
        }
        return owner;
    }
}
