package mulot.mechanic.workshop;

import java.util.List;
import java.util.stream.Collectors;
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
        var same = sameOwner(device);
        var key = device.given() ? "workshop.device.given" : "workshop.device.own";
        var owner = whose(device);
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

    /** The letter of its model, where models matter; its number, where it has one. */
    String tag(Device device) {
        var same = sameOwner(device);
        var number = same.size() == 1 ? "" : String.valueOf(same.indexOf(device) + 1);
        return (WorkshopParts.isLettered(level) ? device.model() : "") + number;
    }

    /** The letter of a model, where models matter. */
    String letter(String model) {
        return WorkshopParts.isLettered(level) ? model : "";
    }

    /** «de Rose», «pour Ali». */
    String whose(Device device) {
        return word(device.given() ? "for" : "of", "owner", device.owner());
    }

    /** «Rose», or «pour Ali» where it changes hands. */
    String waiting(Device device) {
        return device.given() ? whose(device) : owner(device.owner());
    }

    String part(Part part) {
        return word("part", part);
    }

    /** What a tool does, in one word. */
    String tool(WorkshopTool tool) {
        return texts.get(tool.key());
    }

    /** What the rack tells of a device, aloud. */
    String progress(Job job) {
        if (!job.isOnBench()) {
            return texts.get("workshop.progress.gone");
        }
        if (job.isRepaired()) {
            return texts.get("workshop.effect.works");
        }
        if (job.harvested().isPresent()) {
            return texts.get("workshop.effect.donor");
        }
        return job.tested()
                ? fault(job.fault())
                : job.device().symptoms().stream().map(this::symptom).collect(Collectors.joining(", "));
    }

    String say(String key, Object... arguments) {
        return texts.get("workshop." + key, arguments);
    }

    private List<Device> sameOwner(Device device) {
        return level.devices().stream()
                .filter(other -> other.kind() == device.kind()
                        && other.owner() == device.owner()
                        && other.given() == device.given())
                .toList();
    }

    private String word(String group, Named thing) {
        return texts.get("workshop." + group + "." + thing.id());
    }

    private String word(String form, String group, Named thing) {
        return texts.get("workshop." + group + "." + thing.id() + "." + form);
    }
}
