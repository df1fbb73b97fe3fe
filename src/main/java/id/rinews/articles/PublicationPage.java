package id.rinews.articles;

import id.rinews.countries.Countries;
import id.rinews.shared.Choice;
import id.rinews.shared.Dates;
import id.rinews.shared.Staff;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the publication page shows: obstacles first, then what readers will be told. */
@Component
class PublicationPage {

    private final FourEyes eyes;
    private final Checks checks;
    private final Countries countries;
    private final Revisions revisions;
    private final RevisionPages pages;
    private final Progress progress;
    private final EditorChoices choices;
    private final Dates dates;
    private final Clock clock;
    private final MessageSource messages;

    PublicationPage(
            FourEyes eyes,
            Checks checks,
            Countries countries,
            Revisions revisions,
            RevisionPages pages,
            Progress progress,
            EditorChoices choices,
            Dates dates,
            Clock clock,
            MessageSource messages) {
        this.eyes = eyes;
        this.checks = checks;
        this.countries = countries;
        this.revisions = revisions;
        this.pages = pages;
        this.progress = progress;
        this.choices = choices;
        this.dates = dates;
        this.clock = clock;
        this.messages = messages;
    }

    void put(Draft draft, Staff staff, Model model) {
        model.addAttribute("draft", draft);
        List<Obstacle> obstacles = obstacles(draft, staff);
        model.addAttribute("obstacles", obstacles);
        model.addAttribute("zones", choices.zones(zones(draft, staff, model), staff.language()));
        model.addAttribute("appointment", progress.of(draft, staff).appointment());
        model.addAttribute("blocked", obstacles.stream().anyMatch(Obstacle::blocks));
        model.addAttribute("mayPublish", eyes.mayPublish(draft, staff));
        model.addAttribute("reasonNeeded", eyes.needsReason(draft, staff));
        model.addAttribute("unreviewed", eyes.isUnreviewed(draft, staff));
        model.addAttribute(
                "pairViews",
                draft.text().pairs().stream()
                        .map(p -> countries.view(p, staff.language()))
                        .toList());
        model.addAttribute(
                "changes",
                ChangeKind.CHOICES.stream().map(kind -> choice(kind, staff)).toList());
        Long live = draft.liveRevision();
        model.addAttribute(
                "liveNumber",
                live == null
                        ? null
                        : revisions.findById(live).map(Revision::number).orElse(null));
        Manuscript shown = draft.live();
        model.addAttribute("numbers", shown != null && Rewording.hasOtherNumbers(shown, draft.text()));
        model.addAttribute("differences", pages.changed(draft, staff.language()));
        Instant embargo = draft.heldUntil();
        model.addAttribute(
                "embargo",
                embargo == null || !draft.isEmbargoedAt(clock.instant())
                        ? null
                        : progress.moment(embargo, draft.text().timeZone(), draft.text(), staff.language()));
    }

    /** The zones that are named already: of the story, of whoever asks, and of what they sent. */
    private static List<String> zones(Draft draft, Staff staff, Model model) {
        String sent = model.getAttribute("form") instanceof PublicationForm form ? form.timeZone() : "";
        return List.of(draft.text().timeZone().getId(), staff.zone().getId(), sent);
    }

    /** What a moment means: both clocks, and the words of the button that fixes it. */
    void plan(PublicationForm form, Draft draft, Staff staff, Model model) {
        Instant at = Objects.requireNonNull(form.moment());
        model.addAttribute("moment", progress.moment(at, form.zone(), draft.text(), staff.language()));
        model.addAttribute("iso", dates.iso(at, form.zone()));
        model.addAttribute("soon", dates.soon(at, clock.instant(), form.zone(), staff.language()));
        model.addAttribute(
                "twice",
                form.clocked().map(Clocked::offsetOfTwo).map(ZoneOffset::getId).orElse(null));
    }

    private Choice choice(ChangeKind kind, Staff staff) {
        String word =
                messages.getMessage("change." + kind, null, staff.language().locale());
        String when = messages.getMessage(
                "change.hint." + kind, null, staff.language().locale());
        return new Choice(kind.name(), word + ": " + when);
    }

    /** Everything that stands in the way, an address that is taken included. */
    List<Obstacle> obstacles(Draft draft, Staff staff) {
        return checks.of(draft, staff.language());
    }
}
