package id.rinews.agreements;

import id.rinews.content.StatusMark;
import id.rinews.media.Document;
import id.rinews.media.Documents;
import id.rinews.shared.Addresses;
import id.rinews.shared.Choice;
import id.rinews.shared.CountryCode;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.PairView;
import id.rinews.topics.Topics;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** Lays out the form: its options, what readers will see of it, and what is odd about it. */
@Component
class Workbench {

    private final Shelf shelf;
    private final Topics topics;
    private final AgreementPages pages;
    private final AgreementDesk desk;
    private final Documents documents;
    private final Clock clock;

    Workbench(Shelf shelf, Topics topics, AgreementPages pages, AgreementDesk desk, Documents documents, Clock clock) {
        this.shelf = shelf;
        this.topics = topics;
        this.pages = pages;
        this.desk = desk;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * What readers will see.
     *
     * @param obstacles why it cannot be published yet
     */
    record Preview(
            StatusMark mark,
            JourneyView journey,
            @Nullable PairView pair,
            List<Obstacle> obstacles,
            List<Oddity> oddities) {}

    /** The closed lists of the form; their words are messages. */
    record Choices(
            List<Designation> designations,
            List<Bindingness> bindingness,
            List<EntryMode> modes,
            List<ActKind> kinds,
            List<FuzzyDate.Precision> precisions,
            List<RelationKind> relations) {

        static final Choices ALL = new Choices(
                List.of(Designation.values()),
                List.of(Bindingness.values()),
                List.of(EntryMode.values()),
                List.of(ActKind.values()),
                List.of(FuzzyDate.Precision.values()),
                List.of(RelationKind.values()));
    }

    /** What there is to choose from in the data. */
    record Options(List<Choice> countries, List<Choice> parties, List<Choice> agreements, List<Choice> topics) {}

    BeanPropertyBindingResult errors(AgreementForm form) {
        return new BeanPropertyBindingResult(form, "form");
    }

    /** Checks what only the register knows. */
    void check(Particulars sheet, @Nullable Long id, AgreementForm form, BindingResult errors) {
        FieldReader fields = new FieldReader(errors);
        for (int i = 0; i < form.relations().size(); i++) {
            String other = form.relations().get(i).agreement();
            boolean isKnown = other.matches("[0-9]{1,9}")
                    && shelf.exists(Long.parseLong(other))
                    && !other.equals(String.valueOf(id));
            if (!other.isEmpty() && !isKnown) {
                fields.refuse("relations[%d].agreement".formatted(i), "agreement.form.choice");
            }
        }
        Map<String, Document> kept = files(form);
        for (int i = 0; i < form.files().size(); i++) {
            if (!form.files().get(i).isRemoved()
                    && !kept.containsKey(form.files().get(i).hash())) {
                fields.refuse("files[%d].title".formatted(i), "agreement.files.gone");
            }
        }
        if (topics.ids(sheet.topics()).size() < sheet.topics().size()) {
            fields.refuse("topics", "agreement.form.choice");
        }
    }

    private Map<String, Document> files(AgreementForm form) {
        List<String> hashes = form.files().stream().map(FormRows.FileRow::hash).toList();
        return documents.all(hashes).stream().collect(Collectors.toMap(Document::hash, file -> file));
    }

    /** Puts the form on the page, with its errors and with room to write. */
    void show(
            Model model,
            AgreementForm form,
            BindingResult errors,
            Particulars sheet,
            @Nullable WorkingCopy copy,
            Language reader) {
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        model.addAttribute("copy", copy);
        model.addAttribute("heading", Shelf.title(sheet, reader));
        model.addAttribute(
                "public",
                copy == null || copy.liveSlug() == null ? null : Addresses.AGREEMENTS.path(reader, copy.liveSlug()));
        model.addAttribute("kept", files(form));
        model.addAttribute("choices", Choices.ALL);
        model.addAttribute("preview", preview(sheet, copy == null ? -1 : copy.id(), reader));
        model.addAttribute(
                "options",
                new Options(
                        countries(reader), parties(form, reader), agreements(copy, reader), topics.options(reader)));
    }

    Preview preview(Particulars sheet, long id, Language reader) {
        StatusMark mark =
                new Lifecycle(sheet.knownActs()).statusOn(LocalDate.now(clock)).mark();
        return new Preview(
                mark,
                pages.journey(sheet, reader),
                pages.pair(sheet, reader),
                desk.obstacles(id, sheet),
                Oddity.of(sheet));
    }

    private static List<Choice> countries(Language reader) {
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .map(code -> new Choice(code, new CountryCode(code).name(reader)))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(reader.locale())))
                .toList();
    }

    /** The parties that are typed; all countries while there are none. */
    private static List<Choice> parties(AgreementForm form, Language reader) {
        List<Choice> parties = new ArrayList<>(form.partyKeys().stream()
                .map(key -> new Choice(key, new Party(key).name(reader)))
                .toList());
        return parties.isEmpty() ? countries(reader) : parties;
    }

    private List<Choice> agreements(@Nullable WorkingCopy copy, Language reader) {
        return shelf.options(reader).stream()
                .filter(option -> copy == null || option.id() != copy.id())
                .map(option -> new Choice(String.valueOf(option.id()), option.title()))
                .toList();
    }
}
