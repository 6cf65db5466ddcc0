package mulot.mechanic.workshop;

import mulot.i18n.Texts;

/** What things are called in the middle of a sentence. */
final class WorkshopWords {
    private final WorkshopLevel level;
    private final Texts texts;

    WorkshopWords(WorkshopLevel level, Texts texts) {
        this.level = level;
        this.texts = texts;
    }

    /** «le téléphone de Rose», «le portable pour Ali»; with a number where there are several. */
    String device(Device device) {
        var same = level.devices().stream()
                .filter(other -> other.kind() == device.kind()
                        && other.owner() == device.owner()
                        && other.given() == device.given())
                .toList();
        var key = device.given() ? "workshop.device.given" : "workshop.device.own";
        var owner = word(device.given() ? "for" : "of", "owner", device.owner());
        var kind = word("the", "kind", device.kind());
        return same.size() == 1
                ? texts.get(key, kind, owner)
                : texts.get(key + "-numbered", kind, owner, same.indexOf(device) + 1);
    }

    /** «la batterie». */
    String the(Part part) {
        return word("the", "part", part);
    }

    String fault(Fault fault) {
        return word("fault", fault);
    }

    String owner(Owner owner) {
        return word("owner", owner);
    }

    String kind(Kind kind) {
        return word("kind", kind);
    }

    String symptom(Symptom symptom) {
        return word("symptom", symptom);
    }

    private String word(String group, Named thing) {
        return texts.get("workshop." + group + "." + thing.id());
    }

    private String word(String form, String group, Named thing) {
        return texts.get("workshop." + group + "." + thing.id() + "." + form);
    }
}
