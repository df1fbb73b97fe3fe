package id.rinews.articles;

import id.rinews.shared.Conflict;
import id.rinews.shared.Folding;
import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Slug;
import id.rinews.shared.Staff;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One language edition of a story: the working copy that editors write, and which revision readers see. */
@Entity
class Article {

    /** How long one revision goes on growing under the same hand. */
    private static final Duration SESSION = Duration.ofMinutes(10);

    private static final int MOST_LEFT = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_seq")
    @SequenceGenerator(name = "article_seq", allocationSize = 50)
    private @Nullable Long id;

    /** How many saves there were. */
    private long version;

    @Column(name = "story_id")
    private long story;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private ArticleStatus status = ArticleStatus.DRAFT;

    @Embedded
    private Manuscript manuscript;

    private String headlineKey;

    /** Of whom the credits name; null where an older version saved it. */
    private @Nullable String bylineKey;

    private @Nullable String slug;

    @Column(name = "live_revision_id")
    private @Nullable Long liveRevision;

    @Column(name = "revision_count")
    private int revisions;

    private @Nullable Instant embargoUntil;
    private @Nullable Instant firstPublishedAt;
    private @Nullable LocalDate publishedOn;
    private @Nullable Instant majorUpdatedAt;
    private @Nullable Instant endedAt;
    private @Nullable String endReason;
    private Instant createdAt;
    private @Nullable Long createdBy;
    private Instant savedAt;
    private @Nullable Long savedBy;

    /** Who saved last, be it the embargo alone; {@code savedBy} wrote the last words. */
    private @Nullable Long lastHand;

    /** Chosen by whoever sent the last save; null where it bore none. */
    private @Nullable String saveMark;

    /** Keys of what was offered for the text and left, with spaces between. */
    private String leftOffers = "";

    /** What is being done with the working copy of a live story; null while nothing is. */
    @Enumerated(EnumType.STRING)
    private @Nullable ArticleStatus pending;

    /** Since when no revision holds the working copy. */
    private @Nullable Instant uncutSince;

    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    Article(
            long story,
            Language language,
            Manuscript manuscript,
            @Nullable Instant embargo,
            @Nullable Staff staff,
            Instant at) {
        this.story = story;
        this.language = language;
        this.manuscript = manuscript;
        this.headlineKey = Folding.of(manuscript.headline());
        this.bylineKey = manuscript.bylineKey();
        this.embargoUntil = embargo;
        this.uncutSince = at;
        this.createdAt = at;
        this.createdBy = staff == null ? null : (Long) staff.id();
        this.savedAt = at;
        this.savedBy = staff == null ? null : (Long) staff.id();
        this.lastHand = savedBy;
    }

    /**
     * Takes what an editor wrote; readers of a live story notice nothing until it is published. An approval holds for the text
     * that was read, and lapses with it.
     *
     * @return a revision of what stood there, where another hand takes over or ten minutes have passed
     */
    Optional<Revision> save(Manuscript text, @Nullable Instant embargo, @Nullable Staff staff, Instant at) {
        if (status.isEnded()) {
            throw new Conflict("Cannot edit a %s article".formatted(status));
        }
        if (isChangedBy(text, embargo)) {
            lastHand = staff == null ? null : (Long) staff.id();
        }
        Optional<Revision> kept = isToBeKept(text, staff, at) ? Optional.of(cut(savedAt)) : Optional.empty();
        if (!text.equals(manuscript)) {
            uncutSince = uncutSince == null ? at : uncutSince;
            savedBy = staff == null ? null : (Long) staff.id();
        }
        manuscript = text;
        headlineKey = Folding.of(text.headline());
        bylineKey = text.bylineKey();
        embargoUntil = isPublicOnce() ? embargoUntil : embargo;
        savedAt = at;
        saveMark = null;
        version++;
        return kept;
    }

    /** Whether a save would change anything that somebody read or approved. */
    boolean isChangedBy(Manuscript text, @Nullable Instant embargo) {
        return !text.equals(manuscript) || !isPublicOnce() && !Objects.equals(embargo, embargoUntil);
    }

    private boolean isToBeKept(Manuscript text, @Nullable Staff staff, Instant at) {
        if (uncutSince == null || text.equals(manuscript)) {
            return false;
        }
        boolean handedOver = !Objects.equals(savedBy, staff == null ? null : (Long) staff.id());
        return handedOver || !uncutSince.plus(SESSION).isAfter(at);
    }

    /** Moves the work one step on its way to readers. */
    void go(ArticleStatus step) {
        if (!canGo(step)) {
            throw new Conflict("A %s article does not become %s".formatted(work(), step));
        }
        if (isPublicOnce()) {
            pending = step;
        } else {
            status = step;
        }
    }

    private boolean canGo(ArticleStatus step) {
        ArticleStatus now = work();
        return !status.isEnded()
                && switch (step) {
                    case DRAFT -> now != ArticleStatus.DRAFT;
                    case SUBMITTED -> now == ArticleStatus.DRAFT || now == ArticleStatus.CHANGES_REQUESTED;
                    case CHANGES_REQUESTED -> now == ArticleStatus.SUBMITTED;
                    case APPROVED -> now == ArticleStatus.SUBMITTED || now == ArticleStatus.SCHEDULED;
                    case SCHEDULED -> true;
                    case PUBLISHED, WITHDRAWN, RETRACTED -> false;
                };
    }

    /** Ends the review of a change that was given up: the working copy is what readers see. */
    void settle() {
        pending = pending == ArticleStatus.SCHEDULED ? pending : null;
    }

    /** Where the working copy stands on its way to readers; of a story that is live, its pending revision. */
    ArticleStatus work() {
        if (!isPublicOnce()) {
            return status;
        }
        return pending == null ? ArticleStatus.DRAFT : pending;
    }

    /** Remembers under which mark the last save was sent. */
    void mark(String mark) {
        saveMark = mark;
    }

    /** Remembers which offers an editor left in the text; the oldest are forgotten where there are too many. */
    void leave(Collection<String> offers) {
        leftOffers =
                offers.stream().skip(Math.max(0, offers.size() - MOST_LEFT)).collect(Collectors.joining(" "));
    }

    Set<String> left() {
        return leftOffers.isEmpty() ? Set.of() : Set.of(leftOffers.split(" "));
    }

    /** Whether a save made from this version, or by whoever lost the answer to the last one, is not from an older text. */
    boolean isUpToDate(SavePoint point) {
        return version == point.version() || point.hasLost(saveMark);
    }

    /** Goes on in another language, as part of a save. */
    void speak(Language other, @Nullable Staff staff) {
        if (isPublicOnce()) {
            throw new Conflict("A published article keeps its language");
        }
        language = other;
        lastHand = staff == null ? null : (Long) staff.id();
    }

    /** An immutable copy of the working copy, numbered within the article, by whoever saved it last. */
    Revision cut(Instant at) {
        revisions++;
        uncutSince = null;
        return new Revision(id(), revisions, manuscript, savedBy, at);
    }

    /** Makes a revision the one that readers see; the first time it also gives the story its address. */
    void publish(Revision revision, Slug address, ChangeKind kind, Instant at) {
        if (status.isEnded()) {
            throw new Conflict("Cannot publish a %s article".formatted(status));
        }
        status = ArticleStatus.PUBLISHED;
        pending = null;
        liveRevision = revision.id();
        slug = address.value();
        firstPublishedAt = firstPublishedAt == null ? at : firstPublishedAt;
        publishedOn =
                LocalDate.ofInstant(firstPublishedAt, revision.manuscript().timeZone());
        majorUpdatedAt = kind.isMajor() ? at : majorUpdatedAt;
    }

    /** Leaves the text at its address under a notice, and takes it out of every list. */
    void withdraw(String reason, Instant at) {
        if (status != ArticleStatus.PUBLISHED) {
            throw new Conflict("Cannot withdraw a %s article".formatted(status));
        }
        end(ArticleStatus.WITHDRAWN, reason, at);
    }

    /** Takes the text away; its address tells title, reason and date. */
    void retract(String reason, Instant at) {
        if (status != ArticleStatus.PUBLISHED && status != ArticleStatus.WITHDRAWN) {
            throw new Conflict("Cannot retract a %s article".formatted(status));
        }
        end(ArticleStatus.RETRACTED, reason, at);
    }

    private void end(ArticleStatus how, String reason, Instant at) {
        status = how;
        pending = null;
        endReason = reason;
        endedAt = at;
    }

    /** Reporters write their own stories, editors everybody's. */
    boolean isOpenTo(Staff staff) {
        return staff.may(Role.EDITOR) || Objects.equals(createdBy, staff.id());
    }

    boolean isPublicOnce() {
        return status.isPublicOnce();
    }

    /** Whether the working copy has gone on since what readers see. */
    boolean isAheadOf(Revision live) {
        return !manuscript.equals(live.manuscript());
    }

    boolean isEmbargoedAt(Instant now) {
        return embargoUntil != null && embargoUntil.isAfter(now);
    }

    /** Whether the last revision is what the working copy says. */
    boolean isCut() {
        return uncutSince == null && revisions > 0;
    }

    int revisions() {
        return revisions;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long version() {
        return version;
    }

    long story() {
        return story;
    }

    Language language() {
        return language;
    }

    ArticleStatus status() {
        return status;
    }

    Manuscript manuscript() {
        return manuscript;
    }

    @Nullable
    String slug() {
        return slug;
    }

    @Nullable
    Long liveRevision() {
        return liveRevision;
    }

    @Nullable
    LocalDate publishedOn() {
        return publishedOn;
    }

    @Nullable
    Instant embargoUntil() {
        return embargoUntil;
    }

    @Nullable
    Instant firstPublishedAt() {
        return firstPublishedAt;
    }

    @Nullable
    Instant majorUpdatedAt() {
        return majorUpdatedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    String endReason() {
        return endReason;
    }

    /** Null where the portal itself wrote. */
    @Nullable
    Long createdBy() {
        return createdBy;
    }

    Instant savedAt() {
        return savedAt;
    }

    /** Null where the portal itself wrote. */
    @Nullable
    Long savedBy() {
        return savedBy;
    }

    /** Null where the portal itself saved, or nobody since this is kept. */
    @Nullable
    Long lastHand() {
        return lastHand;
    }
}
