package mulot.mechanic.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mulot.level.Field;
import mulot.level.Fields;
import mulot.play.LevelId;

/**
 * Reads the devices on the bench.
 *
 * @param notebook of the level; nothing where it is wrong
 */
record DeviceReader(Optional<Map<Symptom, List<Fault>>> notebook) {
    private static final int MOST_SYMPTOMS = 2;
    private static final Pattern MODEL = Pattern.compile("[A-Z][A-Za-z0-9]{0,7}");

    /**
     * A device, or nothing and its problems.
     *
     * @param before the devices that were read before it
     */
    Optional<Device> read(Fields fields, List<Device> before) {
        var id = id(fields, before);
        var kind = fields.need("kind")
                .flatMap(field -> field.oneOf(Named.ids(Kind.values())))
                .flatMap(word -> Named.of(Kind.values(), word));
        var model = model(fields, kind, before);
        var symptoms = fields.need("symptoms").map(DeviceReader::symptoms).orElse(List.of());
        var possible = fields.isSound() ? possible(fields, symptoms, kind.orElseThrow()) : List.<Fault>of();
        var fault = fields.need("fault").flatMap(field -> fault(field, possible));
        var owner = fields.need("owner")
                .flatMap(field -> field.oneOf(Named.ids(Owner.values())))
                .flatMap(word -> Named.of(Owner.values(), word));
        var given = fields.flag("given");
        if (!fields.close() || possible.isEmpty()) {
            return Optional.empty();
        }
        var look = look(before, kind.orElseThrow(), model, symptoms);
        return Optional.of(new Device(
                id,
                kind.orElseThrow(),
                model,
                symptoms,
                possible,
                fault.orElseThrow(),
                owner.orElseThrow(),
                given,
                look));
    }

    private static String id(Fields fields, List<Device> before) {
        var field = fields.need("id");
        var id = field.map(Field::text).orElse("");
        if (!id.isBlank() && !LevelId.isWellFormed(id)) {
            field.orElseThrow().problem("workshop.device-id", id);
        }
        if (before.stream().anyMatch(device -> device.id().equals(id))) {
            field.orElseThrow().problem("workshop.device-twice", id);
        }
        return id;
    }

    private static String model(Fields fields, Optional<Kind> kind, List<Device> before) {
        var field = fields.need("model");
        var model = field.map(Field::text).orElse("");
        if (!model.isBlank() && !MODEL.matcher(model).matches()) {
            field.orElseThrow().problem("workshop.model", model);
        }
        before.stream()
                .filter(device -> device.model().equals(model) && kind.isPresent() && device.kind() != kind.get())
                .findFirst()
                .ifPresent(other -> field.orElseThrow()
                        .problem(
                                "workshop.model-of-another",
                                model,
                                other.id(),
                                other.kind().id()));
        return model;
    }

    private static List<Symptom> symptoms(Field field) {
        var symptoms = new ArrayList<Symptom>();
        for (var item : field.list(1, MOST_SYMPTOMS)) {
            item.oneOf(Named.ids(Symptom.values()))
                    .flatMap(word -> Named.of(Symptom.values(), word))
                    .ifPresent(symptom -> {
                        if (symptoms.contains(symptom)) {
                            item.problem("list.twice", symptom.id());
                        }
                        symptoms.add(symptom);
                    });
        }
        if (symptoms.size() > 1 && symptoms.contains(Symptom.SWOLLEN)) {
            field.problem("workshop.swollen-alone");
        }
        symptoms.sort(null);
        return symptoms;
    }

    /** What the notebook leaves; nothing and a problem where it leaves nothing, or what cannot be. */
    private List<Fault> possible(Fields fields, List<Symptom> symptoms, Kind kind) {
        var field = fields.maybe("symptoms").orElseThrow();
        if (notebook.isEmpty()) {
            return List.of();
        }
        var possible = new ArrayList<>(List.of(Fault.values()));
        for (var symptom : symptoms) {
            var page = Optional.ofNullable(notebook.get().get(symptom));
            if (page.isEmpty()) {
                field.problem("workshop.page-missing", symptom.id());
                return List.of();
            }
            possible.retainAll(page.get());
        }
        if (possible.isEmpty()) {
            field.problem("workshop.nothing-in-common", ids(symptoms));
        }
        for (var fault : possible) {
            if (!kind.canHave(fault)) {
                field.problem("workshop.part-absent", ids(symptoms), fault.id(), kind.id());
                return List.of();
            }
        }
        return possible;
    }

    private static Optional<Fault> fault(Field field, List<Fault> possible) {
        var word = field.oneOf(Named.ids(Fault.values()));
        var fault = word.flatMap(id -> Named.of(Fault.values(), id));
        fault.filter(one -> !possible.isEmpty() && !possible.contains(one))
                .ifPresent(one -> field.problem("workshop.fault-impossible", one.id(), ids(possible)));
        return fault;
    }

    private static String ids(List<? extends Named> words) {
        return words.stream().map(Named::id).collect(Collectors.joining(", "));
    }

    private static int look(List<Device> before, Kind kind, String model, List<Symptom> symptoms) {
        return before.stream()
                .filter(other -> other.kind() == kind
                        && other.model().equals(model)
                        && other.symptoms().equals(symptoms))
                .map(Device::look)
                .findFirst()
                .orElse(before.size());
    }
}
