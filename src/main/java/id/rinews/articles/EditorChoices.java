package id.rinews.articles;

import id.rinews.content.AgreementOptions;
import id.rinews.content.CreditRole;
import id.rinews.countries.Countries;
import id.rinews.people.People;
import id.rinews.shared.Choice;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Dates;
import id.rinews.shared.Language;
import id.rinews.shared.Staff;
import id.rinews.topics.Topics;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Everything that can be chosen in the story form, in the editor's language. */
@Component
class EditorChoices {

    private final Countries countries;
    private final Topics topics;
    private final People people;
    private final AgreementOptions agreements;
    private final Dates dates;
    private final MessageSource messages;

    EditorChoices(
            Countries countries,
            Topics topics,
            People people,
            AgreementOptions agreements,
            Dates dates,
            MessageSource messages) {
        this.countries = countries;
        this.topics = topics;
        this.people = people;
        this.agreements = agreements;
        this.dates = dates;
        this.messages = messages;
    }

    void put(Staff staff, Model model) {
        Language language = staff.language();
        model.addAttribute("languages", words(Language.values(), "language.", Language::code, language));
        model.addAttribute("pairs", countries.pairs().stream().map(p -> new Choice(p.slug(), p.name(language))).toList());
        model.addAttribute("zones", dates.zoneChoices(language));
        model.addAttribute("genres", words(Genre.values(), "genre.", Enum::name, language));
        model.addAttribute("topicChoices", topics.options(language));
        model.addAttribute("peopleChoices", people.options());
        model.addAttribute("agreementChoices", agreements.options(language));
        model.addAttribute("roles", words(CreditRole.values(), "role.", Enum::name, language));
        model.addAttribute("linkKinds", words(LinkKind.values(), "linkkind.", Enum::name, language));
    }

    private <E extends Enum<E>> List<Choice> words(
            E[] values, String prefix, Function<E, String> value, Language language) {
        return Arrays.stream(values)
                .map(v -> new Choice(value.apply(v), messages.getMessage(prefix + v.name(), null, language.locale())))
                .toList();
    }
}
