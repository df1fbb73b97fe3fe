package id.rinews.agreements;

import id.rinews.shared.Choice;
import id.rinews.shared.Language;
import id.rinews.shared.PairOptions;
import id.rinews.topics.TopicName;
import id.rinews.topics.Topics;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the register's filters offer: only what some agreement has. Five statements. */
@Component
class RegisterOptions {

    private final EntityManager rows;
    private final LiveAgreementRows live;
    private final Topics topics;

    RegisterOptions(EntityManager rows, LiveAgreementRows live, Topics topics) {
        this.rows = rows;
        this.live = live;
        this.topics = topics;
    }

    /** @param topics by name */
    record Offer(
            List<Choice> pairs,
            List<Designation> designations,
            List<Status> statuses,
            List<Integer> years,
            List<TopicName> topics) {

        @Nullable
        TopicName topic(@Nullable String slug) {
            return topics.stream()
                    .filter(topic -> topic.slug().equals(slug))
                    .findFirst()
                    .orElse(null);
        }
    }

    record Kind(@Nullable Designation designation, @Nullable Status status) {}

    Offer offer(LocalDate day, Language reader) {
        List<Kind> kinds = new RegisterCondition(day)
                .query(rows, Kind.class, "distinct l.designation, s.status", "")
                .getResultList();
        Set<Designation> designations =
                kinds.stream().map(Kind::designation).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<Status> statuses = kinds.stream()
                .map(kind -> Objects.requireNonNullElse(kind.status(), Status.UNKNOWN))
                .collect(Collectors.toSet());
        return new Offer(
                pairs(reader),
                Arrays.stream(Designation.values())
                        .filter(designations::contains)
                        .toList(),
                Arrays.stream(Status.values()).filter(statuses::contains).toList(),
                years(),
                topics(reader));
    }

    private List<Choice> pairs(Language reader) {
        return PairOptions.of(live.pairs().stream().map(LiveAgreementRows.Two::pair), reader);
    }

    private List<Integer> years() {
        return rows.createQuery(
                        "select distinct year(a.firstDay) as y from AgreementAct a where a.kind in :signatures order by y desc",
                        Integer.class)
                .setParameter("signatures", RegisterCondition.SIGNATURES)
                .getResultList();
    }

    boolean isTopic(String slug) {
        return !topics.ids(List.of(slug)).isEmpty();
    }

    Optional<String> renamed(String slug) {
        return topics.renamed(slug);
    }

    private List<TopicName> topics(Language reader) {
        List<Long> ids = rows.createQuery("select distinct t from LiveAgreement l join l.topics t", Long.class)
                .getResultList();
        return topics.named(ids, reader).stream()
                .sorted(java.util.Comparator.comparing(
                        TopicName::name, java.text.Collator.getInstance(reader.locale())))
                .toList();
    }
}
