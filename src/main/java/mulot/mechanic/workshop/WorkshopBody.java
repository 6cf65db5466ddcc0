package mulot.mechanic.workshop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mulot.level.Field;
import mulot.level.Fields;
import mulot.play.Stars;

/** One reading of a workshop's body: the notebook first, then the devices, then the parts that fit them. */
final class WorkshopBody {
    private static final int MOST_MINUTES = 30;
    private static final int MOST_DEVICES = 6;
    private static final int MOST_KINDS_OF_SPARES = 8;
    private static final int MOST_SPARES = 5;
    private static final int MOST_OFFERS = 4;
    private static final int LONGEST_ERRAND = 10;
    private static final int HIGHEST_INDEX = 10;

    private static final int LEAST_WORTH = 4;
    private static final int MOST_WORTH = 12;

    /** More would make hints slow. */
    private static final int MOST_ARRANGEMENTS = 200;

    private final Fields body;
    private final Stars stars;

    WorkshopBody(Fields body, Stars stars) {
        this.body = body;
        this.stars = stars;
    }

    Optional<WorkshopLevel> read() {
        var minutes = body.whole("minutes", 1, MOST_MINUTES);
        var need = body.whole("need", 1, MOST_DEVICES);
        var worth = body.whole("worth", LEAST_WORTH, MOST_WORTH, WorkshopLevel.USUAL_WORTH);
        var notebook = body.object("notebook").flatMap(WorkshopBody::notebook);
        var devices = devices(new DeviceReader(notebook));
        var models = new LinkedHashMap<String, Kind>();
        devices.forEach(device -> models.put(device.model(), device.kind()));
        var stock = stock(models);
        var shop = shop(models);
        if (!devices.isEmpty() && need > devices.size()) {
            body.maybe("need").ifPresent(field -> field.problem("workshop.need-more", need, devices.size()));
        }
        return body.close()
                ? arranged(new WorkshopLevel(minutes, need, worth, notebook.orElseThrow(), devices, stock, shop, stars))
                : Optional.empty();
    }

    private Optional<WorkshopLevel> arranged(WorkshopLevel level) {
        var arrangements = Arrangements.count(level);
        if (arrangements > MOST_ARRANGEMENTS) {
            body.maybe("devices")
                    .ifPresent(field -> field.problem("workshop.arrangements", arrangements, MOST_ARRANGEMENTS));
            return Optional.empty();
        }
        return Optional.of(level);
    }

    /** Nothing where it is wrong: then no device seems wrong because of it. */
    private static Optional<Map<Symptom, List<Fault>>> notebook(Fields fields) {
        var notebook = new EnumMap<Symptom, List<Fault>>(Symptom.class);
        for (var symptom : Symptom.values()) {
            fields.maybe(symptom.id()).ifPresent(field -> notebook.put(symptom, faults(field, symptom)));
        }
        return fields.close() ? Optional.of(notebook) : Optional.empty();
    }

    private static List<Fault> faults(Field field, Symptom symptom) {
        var faults = field.choices(1, Named.ids(Fault.values())).stream()
                .map(id -> Named.of(Fault.values(), id).orElseThrow())
                .toList();
        if (symptom == Symptom.SWOLLEN && !faults.isEmpty() && !faults.equals(List.of(Fault.SWOLLEN))) {
            field.problem("workshop.swollen-page");
        }
        if (symptom != Symptom.SWOLLEN && faults.contains(Fault.SWOLLEN)) {
            field.problem("workshop.swollen-hidden", symptom.id());
        }
        return faults;
    }

    /** None where one is wrong: then no part seems to fit nothing because of it. */
    private List<Device> devices(DeviceReader reader) {
        var devices = new ArrayList<Device>();
        var listed = body.list("devices", 1, MOST_DEVICES);
        for (var field : listed) {
            field.object()
                    .flatMap(fields -> reader.read(fields, List.copyOf(devices)))
                    .ifPresent(devices::add);
        }
        return devices.size() == listed.size() ? List.copyOf(devices) : List.of();
    }

    private List<Spare> stock(Map<String, Kind> models) {
        var stock = new ArrayList<Spare>();
        var seen = new HashSet<Spare>();
        for (var field : body.list("stock", 0, MOST_KINDS_OF_SPARES)) {
            field.object().ifPresent(fields -> {
                var spare = spare(fields, models);
                var count = fields.whole("count", 1, MOST_SPARES);
                if (fields.close() && spare.isPresent()) {
                    stock.addAll(Collections.nCopies(count, spare.get()));
                    if (!seen.add(spare.get())) {
                        fields.problem(
                                "workshop.spare-twice",
                                spare.get().part().id(),
                                spare.get().model());
                    }
                }
            });
        }
        return stock;
    }

    private List<Offer> shop(Map<String, Kind> models) {
        var shop = new ArrayList<Offer>();
        for (var field : body.list("shop", MOST_OFFERS)) {
            field.object().ifPresent(fields -> {
                var spare = spare(fields, models);
                var minutes = fields.whole("minutes", 1, LONGEST_ERRAND);
                var index = fields.whole("index", 0, HIGHEST_INDEX);
                if (fields.close()) {
                    spare.ifPresent(sold -> shop.add(new Offer(sold.part(), sold.model(), minutes, index)));
                }
            });
        }
        return shop;
    }

    /** A part of a model that stands on the bench. */
    private static Optional<Spare> spare(Fields fields, Map<String, Kind> models) {
        var part = fields.need("part")
                .flatMap(field -> field.oneOf(Named.ids(Part.values())))
                .flatMap(id -> Named.of(Part.values(), id));
        var model = fields.need("model")
                .flatMap(field -> models.isEmpty()
                        ? Optional.of(field.text())
                        : field.oneOf(models.keySet(), "workshop.no-such-model"));
        if (part.isEmpty() || model.isEmpty()) {
            return Optional.empty();
        }
        var kind = Optional.ofNullable(models.get(model.get()));
        kind.filter(known -> !known.parts().contains(part.get()))
                .ifPresent(known -> fields.problem(
                        "workshop.part-foreign", part.get().id(), model.get(), known.id(), parts(known)));
        return Optional.of(new Spare(part.get(), model.get(), true));
    }

    private static String parts(Kind kind) {
        return String.join(", ", kind.parts().stream().map(Part::id).toList());
    }
}
