package id.rinews.accounts;

import id.rinews.shared.Choice;
import java.util.List;

/** The languages to choose from, each by its own name, for whoever reads none of the others. */
final class Tongues {

    static final List<Choice> CHOICES =
            List.of(new Choice("id", "Indonesia"), new Choice("es", "Español"), new Choice("en", "English"));

    private Tongues() {}
}
