package id.rinews.articles;

import id.rinews.accounts.Staffing;
import id.rinews.shared.Dates;
import id.rinews.shared.Language;
import id.rinews.shared.Staff;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a story stands on its way to readers, as the desk is told of it. */
@Component
class Progress {

    private final Steps steps;
    private final Schedules schedules;
    private final Revisions revisions;
    private final Staffing staffing;
    private final FourEyes eyes;
    private final StoryTimes times;
    private final Dates dates;

    Progress(
            Steps steps,
            Schedules schedules,
            Revisions revisions,
            Staffing staffing,
            FourEyes eyes,
            StoryTimes times,
            Dates dates) {
        this.steps = steps;
        this.schedules = schedules;
        this.revisions = revisions;
        this.staffing = staffing;
        this.eyes = eyes;
        this.times = times;
        this.dates = dates;
    }

    /**
     * What the story's pages say of it.
     *
     * @param asked what a reviewer asked for; null where nothing was
     * @param appointment null where the story is not scheduled
     */
    record View(
            boolean mayReview,
            boolean mayPublish,
            @Nullable Asked asked,
            @Nullable Appointment appointment) {}

    /** @param by empty where the account is gone */
    record Asked(String note, String by, String when) {}

    /**
     * When a story is to be published.
     *
     * @param moment by the clock on which it was fixed, with the other countries' in brackets
     * @param outdated whether the text has gone on since it was fixed
     * @param failure message {@code schedule.failed.{name}}; null while it is still to come
     */
    record Appointment(
            String iso,
            String moment,
            boolean outdated,
            @Nullable String failure) {}

    View of(Draft draft, Staff staff) {
        return new View(
                eyes.mayReview(draft, staff),
                eyes.mayPublish(draft, staff),
                draft.work() == ArticleStatus.CHANGES_REQUESTED ? asked(draft, staff) : null,
                schedules
                        .findByArticle(draft.id())
                        .map(schedule -> appointment(schedule, draft, isOutdated(schedule, draft), staff.language()))
                        .orElse(null));
    }

    private @Nullable Asked asked(Draft draft, Staff staff) {
        return steps.findByArticleOrderByHappenedAtDescIdDesc(draft.id()).stream()
                .filter(step -> step.kind() == StepKind.CHANGES_REQUESTED)
                .findFirst()
                .map(step -> new Asked(
                        step.note(),
                        name(step.account()),
                        dates.moment(step.happenedAt(), staff.zone(), List.of(), staff.language())))
                .orElse(null);
    }

    private String name(@Nullable Long account) {
        return account == null ? "" : staffing.name(account).orElse("");
    }

    private boolean isOutdated(Schedule schedule, Draft draft) {
        return !revisions
                .findById(schedule.revision())
                .orElseThrow()
                .manuscript()
                .equals(draft.text());
    }

    Appointment appointment(Schedule schedule, Draft draft, boolean outdated, Language language) {
        return new Appointment(
                dates.iso(schedule.dueAt(), schedule.timeZone()),
                moment(schedule.dueAt(), schedule.timeZone(), draft.text(), language),
                outdated,
                schedule.failure() == null ? null : schedule.failure().name());
    }

    /** {@code Selasa, 12 Agustus 2025 09:00 WIB (Senin 21:00 PET)} */
    String moment(Instant at, ZoneId zone, Manuscript text, Language language) {
        List<ZoneId> others = Stream.concat(Stream.of(text.timeZone()), times.others(text).stream())
                .filter(other -> !Objects.equals(other, zone))
                .distinct()
                .toList();
        return dates.moment(at, zone, others, language);
    }
}
