package mulot.mechanic.attic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import mulot.ui.Buttons;
import mulot.ui.Icon;

/** The films to choose from: each with its name, the places it takes and the points it brings. */
final class AtticFilms extends Pane {
    private static final double ROOM = 486;
    private static final double LARGEST = 152;
    private static final double HEIGHT = 84;
    private static final double GAP = 14;
    private static final double SIGN = 22;
    private static final double NAME = 36;
    private static final double NUMBERS = 38;
    private static final double NUMBER = 34;

    private final Map<Film, Button> cards = new LinkedHashMap<>();

    /** @param chosen is told the film whose card is clicked */
    AtticFilms(List<Film> films, AtticWords words, Consumer<Film> chosen) {
        setPickOnBounds(false);
        var width = films.isEmpty() ? 0 : Math.min(LARGEST, ROOM / films.size() - GAP);
        var x = 0.0;
        for (var film : films) {
            var card = card(film, words, width);
            card.setOnAction(event -> chosen.accept(film));
            cards.put(film, card);
            getChildren().add(Buttons.at(card, x, 0, width, HEIGHT));
            x += width + GAP;
        }
        Buttons.at(this, 0, 0, x, HEIGHT);
    }

    private static Button card(Film film, AtticWords words, double width) {
        var name = new Label(words.name(film));
        name.getStyleClass().add("attic-film-name");
        var places = new Label(String.valueOf(film.places()));
        places.getStyleClass().add("attic-film-number");
        var value = new Label(words.change(film.value()));
        value.getStyleClass().add("attic-film-number");
        Buttons.at(name, 0, 0, width - 8, NAME);
        Buttons.at(places, 0, 0, NUMBER, NUMBERS);
        Buttons.at(value, 0, 0, NUMBER + 8, NUMBERS);
        var numbers = new HBox(places, AtticBubble.coloured("attic-place-sign"), value, Icon.STAR.node(SIGN));
        numbers.getStyleClass().add("attic-film-numbers");
        var both = new VBox(name, numbers);
        both.getStyleClass().add("attic-film-words");
        var card = new Button("", both);
        card.getStyleClass().setAll("attic-film");
        card.setId("film-" + film.id());
        card.setAccessibleText(words.told(film));
        return card;
    }

    /** Marks the film that is chosen; all invite while none is. */
    void show(AtticState attic) {
        cards.forEach((film, card) -> {
            var style = attic.film().isEmpty()
                    ? "attic-film-open"
                    : attic.film().get().equals(film) ? "attic-film-chosen" : "attic-film";
            card.getStyleClass().setAll("attic-film", style);
        });
    }

    /** Makes a card glow, or ends it. */
    void glow(String id, boolean on) {
        cards.forEach((film, card) -> {
            card.getStyleClass().remove("attic-glow");
            if (on && film.id().equals(id)) {
                card.getStyleClass().add("attic-glow");
            }
        });
    }
}
