package mulot.level;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A JSON value that knows where it stands, if that was asked for. */
sealed interface Node {
    Place place();

    record Text(String value, Place place) implements Node {}

    /** A number as it is written. */
    record Numeral(String literal, Place place) implements Node {}

    record Flag(boolean value, Place place) implements Node {}

    record Nothing(Place place) implements Node {}

    record Items(List<Node> items, Place place) implements Node {}

    /** An object; the first of equal keys counts. */
    record Members(Map<String, Member> members, Place place) implements Node {}

    /**
     * One entry of an object.
     *
     * @param key where the key stands
     */
    record Member(Place key, Node value) {}

    /** Where each value stands, by its path. */
    default Map<String, Place> places(String path) {
        var places = new LinkedHashMap<String, Place>();
        places.put(path, place());
        switch (this) {
            case Items items -> {
                for (var index = 0; index < items.items().size(); index++) {
                    places.putAll(items.items().get(index).places(path + "[" + index + "]"));
                }
            }
            case Members members ->
                members.members()
                        .forEach((key, member) -> places.putAll(member.value().places(path + "." + key)));
            case Text text -> {}
            case Numeral numeral -> {}
            case Flag flag -> {}
            case Nothing nothing -> {}
        }
        return places;
    }

    /** The same text for the same content: keys sorted, nothing between. */
    default String canonical() {
        var text = new StringBuilder();
        write(text);
        return text.toString();
    }

    private void write(StringBuilder to) {
        switch (this) {
            case Text text -> quote(text.value(), to);
            case Numeral numeral -> to.append(numeral.literal());
            case Flag flag -> to.append(flag.value());
            case Nothing nothing -> to.append("null");
            case Items items -> {
                var before = '[';
                for (var item : items.items()) {
                    item.write(to.append(before));
                    before = ',';
                }
                to.append(before == '[' ? "[]" : "]");
            }
            case Members members -> {
                var before = '{';
                for (var entry : new TreeMap<>(members.members()).entrySet()) {
                    quote(entry.getKey(), to.append(before));
                    entry.getValue().value().write(to.append(':'));
                    before = ',';
                }
                to.append(before == '{' ? "{}" : "}");
            }
        }
    }

    private static void quote(String text, StringBuilder to) {
        to.append('"').append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }
}
