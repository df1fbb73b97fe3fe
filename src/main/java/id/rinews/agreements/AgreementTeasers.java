package id.rinews.agreements;

import id.rinews.content.Kind;
import id.rinews.content.Reference;
import id.rinews.content.Standing;
import id.rinews.content.Teaser;
import id.rinews.content.TeaserSource;
import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a link to an agreement shows: its title, and where it stood and stands. One statement, whatever the number. */
@Component
class AgreementTeasers implements TeaserSource {

    private final LiveAgreementRows rows;
    private final Clock clock;

    AgreementTeasers(LiveAgreementRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.AGREEMENT;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, Teaser> teasers(Collection<Long> ids, Language reader, LocalDate asOf) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        LocalDate today = LocalDate.now(clock);
        return rows.withActs(ids).stream()
                .collect(Collectors.toMap(LiveAgreement::id, row -> teaser(row, reader, asOf, today)));
    }

    private static Teaser teaser(LiveAgreement row, Language reader, LocalDate asOf, LocalDate today) {
        var title = row.title().told(reader);
        String path = Addresses.AGREEMENTS.path(reader, row.slug());
        Reference reference = new Reference(Kind.AGREEMENT, row.id());
        return new Teaser(
                reference, title.language(), title.text(), path, null, null, standing(row, asOf, today, reader));
    }

    private static Standing standing(LiveAgreement row, LocalDate asOf, LocalDate today, Language reader) {
        Lifecycle life = row.lifecycle();
        List<String> awaited = Journey.of(life, List.of(), row.mode(), today).awaitedSteps().stream()
                .map(step -> step.name().name())
                .toList();
        List<Standing.Cited> sources = life.acts().stream()
                .map(Act::source)
                .map(source -> new Standing.Cited(source.title(), source.language()))
                .distinct()
                .toList();
        return new Standing(
                row.designationName(),
                row.bindingness().name(),
                asOf,
                moment(row, life, asOf, reader),
                moment(row, life, today, reader),
                awaited,
                sources);
    }

    private static Standing.Moment moment(LiveAgreement row, Lifecycle life, LocalDate day, Language reader) {
        Moment moment = life.on(day);
        return life.since(moment, row.partyCount(), day)
                .standing(moment.status().mark(), reader);
    }
}
