package id.rinews.agreements;

import id.rinews.content.Citations;
import id.rinews.content.Happenings;
import id.rinews.content.Happenings.Happening;
import id.rinews.content.Kind;
import id.rinews.content.Reference;
import id.rinews.content.StatusMark;
import id.rinews.content.Teaser;
import id.rinews.countries.Countries;
import id.rinews.media.Document;
import id.rinews.media.Documents;
import id.rinews.people.People;
import id.rinews.people.PersonSigning;
import id.rinews.shared.CountryCode;
import id.rinews.shared.CountryPair;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.Numbers;
import id.rinews.shared.PairView;
import id.rinews.topics.TopicName;
import id.rinews.topics.Topics;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together what stands on an agreement's page. */
@Component
class AgreementPages {

    private static final int STORIES = 20;
    static final int RELATIONS = 6;
    private static final int EVENTS_BEFORE = 2;
    private static final int EVENTS_AFTER = 3;
    /** What is further from the signature, in days, does not stand around it. */
    private static final int NEAR = 366;

    private final Countries countries;
    private final Topics topics;
    private final People people;
    private final ObjectProvider<Citations> citations;
    private final Happenings happenings;
    private final Documents documents;
    private final Numbers numbers;
    private final Clock clock;

    AgreementPages(
            Countries countries,
            Topics topics,
            People people,
            ObjectProvider<Citations> citations,
            Happenings happenings,
            Documents documents,
            Numbers numbers,
            Clock clock) {
        this.countries = countries;
        this.topics = topics;
        this.people = people;
        this.citations = citations;
        this.happenings = happenings;
        this.documents = documents;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** A story that cites the agreement, with the status on the day it was filed. */
    record Story(Teaser teaser, LocalDate filed, StatusMark then) {}

    AgreementView view(long id, Particulars sheet, Language reader) {
        return AgreementView.of(
                id,
                sheet,
                pair(sheet, reader),
                journey(sheet, reader),
                reader,
                LocalDate.now(clock),
                signers(sheet, reader),
                texts(sheet, reader));
    }

    /** With the offices that they held when they signed, as the register of people knows them; one statement where somebody signed. */
    private List<AgreementView.Signer> signers(Particulars sheet, Language reader) {
        LocalDate day = new Lifecycle(sheet.knownActs()).day().orElse(LocalDate.now(clock));
        Map<String, PersonSigning> known = people.signers(
                sheet.signatories().stream()
                        .map(Particulars.SignatoryEntry::signature)
                        .toList(),
                day,
                reader);
        return sheet.signatories().stream()
                .map(entry -> AgreementView.Signer.of(entry, known.get(entry.name()), reader))
                .toList();
    }

    private List<AgreementView.Text> texts(Particulars sheet, Language reader) {
        Map<String, Document> kept =
                documents
                        .all(sheet.documents().stream()
                                .map(Particulars.Paper::hash)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Document::hash, file -> file));
        return sheet.documents().stream()
                .flatMap(paper -> Stream.ofNullable(kept.get(paper.hash()))
                        .map(document -> text(paper, document.bytes(), reader)))
                .toList();
    }

    private AgreementView.Text text(Particulars.Paper paper, long bytes, Language reader) {
        String code = paper.language();
        return new AgreementView.Text(
                paper.title(),
                Document.path(paper.hash()),
                numbers.bytes(bytes, reader),
                code == null ? null : AgreementView.languageName(code, reader),
                paper.sourceUrl(),
                paper.checkedOn());
    }

    JourneyView journey(Particulars sheet, Language reader) {
        return JourneyView.of(Journey.of(sheet, LocalDate.now(clock)), sheet, countries, reader);
    }

    @Nullable
    PairView pair(Particulars sheet, Language reader) {
        return bilateral(sheet).map(pair -> countries.view(pair, reader)).orElse(null);
    }

    /** Of more than two parties, the relations between them that readers find a page of, at most {@value #RELATIONS}. */
    List<PairView> relations(Publication publication, Language reader) {
        List<CountryCode> states =
                publication.particulars().parties().stream().distinct().toList();
        if (bilateral(publication.particulars()).isPresent()) {
            return List.of();
        }
        return states.stream()
                .flatMap(one -> states.stream()
                        .filter(other -> states.indexOf(one) < states.indexOf(other))
                        .map(other -> new CountryPair(one, other)))
                .filter(countries.pairs()::contains)
                .limit(RELATIONS)
                .map(pair -> countries.view(pair, reader))
                .toList();
    }

    private static Optional<CountryPair> bilateral(Particulars sheet) {
        var states = sheet.parties().stream().distinct().toList();
        boolean isBilateral = states.size() == 2 && sheet.organisations().isEmpty();
        return isBilateral ? Optional.of(new CountryPair(states.getFirst(), states.getLast())) : Optional.empty();
    }

    /** What else happened between the two states about the day of its signature, the earliest first; one statement. */
    List<Happening> events(Publication publication, Language reader) {
        return bilateral(publication.particulars())
                .flatMap(pair -> publication
                        .lifecycle()
                        .day()
                        .map(day -> happenings.around(List.of(pair), day, EVENTS_BEFORE, EVENTS_AFTER, reader).stream()
                                .filter(event -> isNear(event.start(), day))
                                .filter(event -> !event.agreements().contains(publication.id()))
                                .toList()))
                .orElse(List.of());
    }

    private static boolean isNear(FuzzyDate date, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(date.firstDay(), day)) <= NEAR;
    }

    /** Newest first. */
    List<Story> stories(Publication publication, Language reader) {
        Reference target = new Reference(Kind.AGREEMENT, publication.id());
        return citations.stream()
                .flatMap(source -> source.citing(target, reader, STORIES).stream())
                .map(citing -> new Story(
                        citing.teaser(),
                        citing.asOf(),
                        publication.lifecycle().statusOn(citing.asOf()).mark()))
                .toList();
    }

    List<TopicName> topics(Particulars sheet, Language reader) {
        return topics.of(sheet.topics(), reader);
    }
}
