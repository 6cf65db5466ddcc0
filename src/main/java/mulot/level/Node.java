package mulot.level;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A JSON value that knows where it stands. */
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
        return switch (this) {
            case Text text -> quoted(text.value());
            case Numeral numeral -> numeral.literal();
            case Flag flag -> String.valueOf(flag.value());
            case Nothing nothing -> "null";
            case Items items -> items.items().stream().map(Node::canonical).collect(Collectors.joining(",", "[", "]"));
            case Members members ->
                new TreeMap<>(members.members())
                        .entrySet().stream()
                                .map(entry -> quoted(entry.getKey()) + ":"
                                        + entry.getValue().value().canonical())
                                .collect(Collectors.joining(",", "{", "}"));
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
