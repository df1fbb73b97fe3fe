package id.rinews.requests;

import id.rinews.accounts.Staffing;
import id.rinews.shared.CountryCode;
import id.rinews.shared.Forbidden;
import id.rinews.shared.Language;
import id.rinews.shared.NotFound;
import id.rinews.shared.Paging;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers asked for and until when it is to be answered, as editors see it. */
@Service
@Transactional(readOnly = true)
public class RequestBoard {

    private static final int SIZE = 25;

    private final ReaderRequests requests;
    private final Matters matters;
    private final PressRules rules;
    private final Staffing staffing;
    private final Clock clock;

    RequestBoard(ReaderRequests requests, Matters matters, PressRules rules, Staffing staffing, Clock clock) {
        this.requests = requests;
        this.matters = matters;
        this.rules = rules;
        this.staffing = staffing;
        this.clock = clock;
    }

    /** A page of the queue. @param open whether these still wait */
    record Sheet(List<Line> lines, Paging paging, long total, boolean open) {}

    /**
     * A request.
     *
     * @param about what it concerns; null while that is not known
     * @param deadlines one a country, the next first; of an answered one they say whether they were met
     */
    record Line(
            long id,
            String kind,
            Language language,
            String story,
            Matter.@Nullable About about,
            String text,
            String name,
            String contact,
            Instant receivedAt,
            List<Deadline> deadlines,
            @Nullable Answer answer) {}

    /** @param entry what was published; null where the request was refused */
    record Answer(
            String by,
            Instant recorded,
            Matter.@Nullable Entry entry,
            @Nullable String refusal) {

        /** When readers, or whoever asked, had it: a publication counts from its own moment, not from when it was entered here. */
        Instant at() {
            return entry == null ? recorded : entry.at();
        }
    }

    /** A request with what could answer it. */
    record Case(Line line, List<Matter.Entry> entries, boolean mayAnswer) {}

    /** What the dashboard tells. @param next the request that is due first; null where none waits */
    public record Waiting(long count, @Nullable String next) {}

    public Waiting waiting(Staff staff) {
        if (!staff.may(Role.EDITOR)) {
            return new Waiting(0, null);
        }
        String next = requests.findByAnsweredAtIsNullOrderByReceivedAtAscIdAsc(Limit.of(1)).stream()
                .map(request -> matters.about(request, staff.language())
                        .map(Matter.About::title)
                        .orElse(request.story()))
                .findFirst()
                .orElse(null);
        return new Waiting(requests.countByAnsweredAtIsNull(), next);
    }

    Sheet sheet(boolean open, int page, Staff staff) {
        require(staff);
        PageRequest place = PageRequest.of(page - 1, SIZE);
        Page<ReaderRequest> found = open
                ? requests.findByAnsweredAtIsNullOrderByReceivedAtAscIdAsc(place)
                : requests.findByAnsweredAtIsNotNullOrderByAnsweredAtDescIdDesc(place);
        return new Sheet(
                found.map(request -> line(request, staff)).getContent(),
                Paging.of(page, SIZE, found.getTotalElements()),
                found.getTotalElements(),
                open);
    }

    Case find(long id, Staff staff) {
        require(staff);
        ReaderRequest request = requests.findById(id).orElseThrow(() -> new NotFound("request " + id));
        return new Case(
                line(request, staff), matters.since(request, staff.language()), RequestDesk.mayAnswer(request, staff));
    }

    private static void require(Staff staff) {
        if (!staff.may(Role.EDITOR)) {
            throw new Forbidden("Editors answer readers");
        }
    }

    private Line line(ReaderRequest request, Staff staff) {
        Matter.About about = matters.about(request, staff.language()).orElse(null);
        Answer answer = answer(request, staff);
        return new Line(
                request.id(),
                request.kind().name(),
                request.language(),
                request.story(),
                about,
                request.body(),
                request.name(),
                request.contact(),
                request.receivedAt(),
                deadlines(about, request, answer, staff.language()),
                answer);
    }

    /** Of what is not known yet, every country's: the clock runs all the same. */
    private List<Deadline> deadlines(
            Matter.@Nullable About about, ReaderRequest request, @Nullable Answer answer, Language reader) {
        Instant end = answer == null ? clock.instant() : answer.at();
        List<CountryCode> countries = about == null ? rules.countries() : about.countries();
        return countries.stream()
                .flatMap(country -> deadline(country, about, request, end, reader).stream())
                .sorted(Comparator.comparing(Deadline::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private Optional<Deadline> deadline(
            CountryCode country, Matter.@Nullable About about, ReaderRequest request, Instant end, Language reader) {
        Instant received = request.receivedAt();
        return rules.of(country).map(rule -> {
            LocalDate due = rule.due(received);
            LocalDate day = LocalDate.ofInstant(end, rule.zone());
            return new Deadline(
                    country.name(reader),
                    due,
                    due == null ? null : (Long) ChronoUnit.DAYS.between(day, due),
                    request.answeredAt() != null,
                    about == null ? null : rule.missed(about.toldAt(), received),
                    rule.source());
        });
    }

    private @Nullable Answer answer(ReaderRequest request, Staff staff) {
        Instant at = request.answeredAt();
        if (at == null) {
            return null;
        }
        return new Answer(
                staffing.name(Objects.requireNonNull(request.answeredBy())).orElse(""),
                at,
                matters.answer(request, staff.language()),
                request.refusal());
    }
}
