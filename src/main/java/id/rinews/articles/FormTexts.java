package id.rinews.articles;

import id.rinews.content.Kind;
import id.rinews.content.Reference;
import id.rinews.people.People;
import id.rinews.people.PersonThen;
import id.rinews.shared.Staff;
import id.rinews.topics.TopicName;
import id.rinews.topics.Topics;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Between the form, which speaks in slugs, and the manuscript, which keeps ids. */
@Component
class FormTexts {

    private final Topics topics;
    private final People people;
    private final Targets targets;
    private final Revisions revisions;
    private final Clock clock;

    FormTexts(Topics topics, People people, Targets targets, Revisions revisions, Clock clock) {
        this.topics = topics;
        this.people = people;
        this.targets = targets;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** Refuses what is chosen and not there: a form that is kept in part would lose the rest in silence. */
    void check(ArticleForm form, @Nullable Draft draft, Errors errors) {
        if (errors.hasErrors()) {
            return;
        }
        String source = form.source();
        refuse(errors, "source", source != null && !source.isEmpty() && !isSibling(source, draft));
        refuse(errors, "topics", !topics.ids(form.topics()).keySet().containsAll(form.topics()));
        refuse(errors, "people", !people.ids(form.people()).keySet().containsAll(form.people()));
        List<Reference> cited = form.agreements().stream()
                .map(id -> new Reference(Kind.AGREEMENT, Long.parseLong(id)))
                .toList();
        refuse(errors, "agreements", !targets.known(cited).containsAll(cited));
        String picture = form.picture();
        refuse(errors, "picture", picture != null && !picture.isEmpty() && !isPicture(picture));
        for (int i = 0; i < form.links().size(); i++) {
            Reference target = form.links().get(i).reference();
            if (target != null && !targets.known(List.of(target)).contains(target)) {
                errors.rejectValue("links[%d].target".formatted(i), "article.refused.links.unknown");
            }
        }
    }

    private boolean isPicture(String id) {
        Reference picture = new Reference(Kind.MEDIA, Long.parseLong(id));
        return targets.known(List.of(picture)).contains(picture);
    }

    /** Whether this is a revision of another edition of the same story. */
    private boolean isSibling(String revision, @Nullable Draft draft) {
        return draft != null
                && revision.matches("[0-9]{1,18}")
                && revisions.isOfSibling(Long.parseLong(revision), draft.story(), draft.id());
    }

    private static void refuse(Errors errors, String field, boolean wrong) {
        if (wrong) {
            errors.rejectValue(field, "article.refused." + field);
        }
    }

    Manuscript manuscript(ArticleForm form, @Nullable Draft draft, Staff staff) {
        Manuscript before = draft == null ? null : draft.text();
        Manuscript text = new Manuscript(
                form.headline(),
                form.standfirst(),
                form.slug(),
                form.place(),
                form.filedOn(),
                form.zone(staff.zone()),
                form.body().replace("\r\n", "\n").replace('\r', '\n'),
                Genre.valueOf(form.genre()),
                inOrder(form.pairs(), before == null ? List.of() : before.pairs()),
                inOrder(known(topics.ids(form.topics()), form.topics()), before == null ? List.of() : before.topics()),
                inOrder(known(people.ids(form.people()), form.people()), before == null ? List.of() : before.people()),
                inOrder(
                        form.agreements().stream().map(Long::valueOf).toList(),
                        before == null ? List.of() : before.agreements()),
                form.credited(),
                form.linked());
        Manuscript whole = text.withPicture(picture(form, before == null ? null : before.picture()));
        return before == null ? whole : made(whole, form, before);
    }

    /** Boxes stand in the order of their reader's language: ticking none and unticking none is no change of the text. */
    private static <T> List<T> inOrder(List<T> ticked, List<T> before) {
        return Stream.concat(before.stream().filter(ticked::contains), ticked.stream())
                .distinct()
                .toList();
    }

    private static @Nullable Long picture(ArticleForm form, @Nullable Long before) {
        String chosen = form.picture();
        return chosen == null ? before : chosen.isEmpty() ? null : (Long) Long.valueOf(chosen);
    }

    /** What the form did not ask about stays as it was. */
    private static Manuscript made(Manuscript text, ArticleForm form, Manuscript before) {
        String how = form.provenance();
        String from = form.source();
        return text.madeFrom(
                how == null || how.isEmpty() ? before.provenance() : Provenance.valueOf(how),
                from == null || from.isEmpty() ? before.translatedFrom() : (Long) Long.valueOf(from));
    }

    /** Slugs that nothing answers to any more are left out. */
    private static List<Long> known(Map<String, Long> ids, Collection<String> slugs) {
        return slugs.stream().map(ids::get).filter(Objects::nonNull).toList();
    }

    ArticleForm form(Draft draft) {
        Manuscript text = draft.text();
        LocalDate today = LocalDate.now(clock);
        return new ArticleForm(
                draft.language().code(),
                text.headline(),
                text.standfirst(),
                text.wishedSlug(),
                text.pairs().stream().map(p -> p.slug()).toList(),
                text.place(),
                text.filedOn() == null ? "" : text.filedOn().toString(),
                text.timeZone().getId(),
                text.body(),
                text.genre().name(),
                topics.named(text.topics(), draft.language()).stream()
                        .map(TopicName::slug)
                        .toList(),
                text.agreements().stream().map(String::valueOf).toList(),
                people.asOf(text.people(), today, today, draft.language()).stream()
                        .map(PersonThen::slug)
                        .toList(),
                text.credits().stream().map(CreditRow::of).toList(),
                text.links().stream().map(LinkRow::of).toList(),
                Objects.toString(text.picture(), ""),
                embargo(draft),
                text.provenance().name(),
                Objects.toString(text.translatedFrom(), ""),
                String.valueOf(draft.version()));
    }

    private static String embargo(Draft draft) {
        return draft.embargoUntil() == null
                ? ""
                : LocalDateTime.ofInstant(draft.embargoUntil(), draft.text().timeZone())
                        .toString();
    }
}
