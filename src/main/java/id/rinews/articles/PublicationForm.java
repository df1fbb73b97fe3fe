package id.rinews.articles;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * How to publish, as it was sent.
 *
 * @param when {@code now}, {@code later}, or {@code plan} to see what a moment would mean
 * @param at local date and time in {@code timeZone}
 * @param was the words that a correction is about, as they stood
 * @param became the same as they stand now
 */
public record PublicationForm(
        String when,
        String at,
        String timeZone,
        String change,
        String note,
        String was,
        String became,
        String forceReason,
        String version) {

    static final int LONGEST_NOTE = 1000;
    static final int LONGEST_REASON = 500;

    private static final List<String> WAYS = List.of("now", "later", "plan");

    @SuppressWarnings("NullAway")
    public PublicationForm {
        when = ArticleForm.text(when);
        at = ArticleForm.text(at);
        timeZone = ArticleForm.text(timeZone);
        change = ArticleForm.text(change);
        note = ArticleForm.text(note);
        was = ArticleForm.line(was);
        became = ArticleForm.line(became);
        forceReason = ArticleForm.line(forceReason);
        version = ArticleForm.text(version);
    }

    /** As it was scheduled, where it is: whoever publishes at once shall lose no word of that. */
    static PublicationForm scheduled(Draft draft, Schedule due) {
        Publication publication = due.publication();
        return new PublicationForm(
                "now",
                "",
                due.timeZone().getId(),
                draft.isLive() ? publication.change().name() : "",
                publication.note(),
                publication.passage().was(),
                publication.passage().became(),
                due.second().reason(),
                String.valueOf(draft.version()));
    }

    /** With the passage that a change to a live story seems to be about. */
    static PublicationForm blank(Draft draft) {
        Manuscript live = draft.live();
        Passage passage = live == null ? Passage.NONE : Rewording.between(live, draft.text());
        return new PublicationForm(
                "now",
                "",
                draft.text().timeZone().getId(),
                "",
                "",
                passage.was(),
                passage.became(),
                "",
                String.valueOf(draft.version()));
    }

    /** What is missing or cannot be done, given what the draft is. */
    void check(Draft draft, boolean reasonNeeded, Errors errors) {
        if (!WAYS.contains(when)) {
            errors.rejectValue("when", "publication.refused.when");
        }
        if (draft.isLive() && !isChange()) {
            errors.rejectValue("change", "publication.refused.change");
        }
        if (draft.isLive() && isChange() && kind().needsNote() && note.isEmpty()) {
            errors.rejectValue("note", "publication.refused.note");
        }
        if (note.length() > LONGEST_NOTE) {
            errors.rejectValue("note", "publication.refused.note.long");
        }
        checkPassage(draft, errors);
        if (reasonNeeded && forceReason.isEmpty() || forceReason.length() > LONGEST_REASON) {
            errors.rejectValue("forceReason", "publication.refused.forceReason");
        }
    }

    private void checkPassage(Draft draft, Errors errors) {
        if (was.length() > Passage.LONGEST) {
            errors.rejectValue("was", "publication.refused.passage.long");
        }
        if (became.length() > Passage.LONGEST) {
            errors.rejectValue("became", "publication.refused.passage.long");
        }
        if (draft.isLive() && isChange() && kind().quotes() && !was.isEmpty() && was.equals(became)) {
            errors.rejectValue("became", "publication.refused.passage.same");
        }
    }

    /** What is wrong with the moment that was named: it has to be read, to come, and to lie behind the embargo. */
    void checkMoment(Draft draft, Instant now, Errors errors) {
        Instant moment = moment();
        if (!isZone(timeZone)) {
            errors.rejectValue("timeZone", "publication.refused.zone");
        } else if (moment == null) {
            errors.rejectValue("at", at.isEmpty() ? "publication.refused.at" : "publication.refused.at.odd");
        } else if (clocked().filter(Clocked::isSkipped).isPresent()) {
            errors.rejectValue("at", "publication.refused.at.skipped");
        } else if (!moment.isAfter(now)) {
            errors.rejectValue("at", "publication.refused.past");
        } else if (draft.isEmbargoedAt(moment)) {
            errors.rejectValue("at", "publication.refused.at.embargo");
        }
    }

    /** Null where it cannot be read. */
    @Nullable
    Instant moment() {
        return clocked().map(Clocked::instant).orElse(null);
    }

    /** Empty where it cannot be read. */
    Optional<Clocked> clocked() {
        try {
            return Clocked.of(at, zone());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static boolean isZone(String id) {
        return ZoneId.getAvailableZoneIds().contains(id);
    }

    ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    boolean isForLater() {
        return when.equals("later") || isPlan();
    }

    boolean isPlan() {
        return when.equals("plan");
    }

    /** Whether readers are to be shown the passage. */
    boolean quotes() {
        return isChange() && kind().quotes();
    }

    private boolean isChange() {
        return ChangeKind.CHOICES.stream().anyMatch(kind -> kind.name().equals(change));
    }

    private ChangeKind kind() {
        return ChangeKind.valueOf(change);
    }

    Publication publication(Draft draft) {
        return new Publication(draft.isLive() ? kind() : ChangeKind.MINOR, note, new Passage(was, became), forceReason);
    }
}
