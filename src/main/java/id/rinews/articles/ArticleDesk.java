package id.rinews.articles;

import id.rinews.audit.AuditLog;
import id.rinews.content.StoryText;
import id.rinews.content.StoryTextTooLarge;
import id.rinews.shared.Conflict;
import id.rinews.shared.Forbidden;
import id.rinews.shared.Language;
import id.rinews.shared.NotFound;
import id.rinews.shared.Staff;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What editors do with stories, one transaction a verb: load, act, tell. */
@Service
@Transactional
public class ArticleDesk {

    private final Articles articles;
    private final Stories stories;
    private final Revisions revisions;
    private final WorkingCopies copies;
    private final Traces traces;
    private final Steps steps;
    private final Publisher publisher;
    private final Embargoes embargoes;
    private final Endings endings;
    private final FourEyes eyes;
    private final AuditLog audit;
    private final Clock clock;

    ArticleDesk(
            Articles articles,
            Stories stories,
            Revisions revisions,
            WorkingCopies copies,
            Traces traces,
            Steps steps,
            Publisher publisher,
            Embargoes embargoes,
            Endings endings,
            FourEyes eyes,
            AuditLog audit,
            Clock clock) {
        this.articles = articles;
        this.stories = stories;
        this.revisions = revisions;
        this.copies = copies;
        this.traces = traces;
        this.steps = steps;
        this.publisher = publisher;
        this.embargoes = embargoes;
        this.endings = endings;
        this.eyes = eyes;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new story's first edition; gives its id. */
    public long create(Language language, Manuscript text, @Nullable Instant embargo, @Nullable Staff staff) {
        return begin(stories.save(new Story()).id(), language, text, embargo, staff);
    }

    /** Another language edition of the story that {@code sibling} belongs to. */
    public long createSibling(long sibling, Language language, Manuscript text, @Nullable Staff staff) {
        long story = article(sibling).story();
        if (articles.existsByStoryAndLanguage(story, language)) {
            throw new Conflict("The story has an edition in %s already".formatted(language), "edition");
        }
        return begin(story, language, text, null, staff);
    }

    /**
     * Begins a translation: the facts that all editions share are there, the words are not.
     *
     * @throws Conflict where the story has that edition, or its text was taken back
     */
    public long translate(long id, Language language, Staff staff) {
        Article source = article(id);
        if (source.status().isEnded()) {
            throw new Conflict("A %s article is not translated".formatted(source.status()));
        }
        if (articles.existsByStoryAndLanguage(source.story(), language)) {
            throw new Conflict("The story has an edition in %s already".formatted(language), "edition");
        }
        Long live = source.liveRevision();
        Revision from = live == null
                ? publisher.snapshot(source, clock.instant())
                : revisions.findById(live).orElseThrow();
        return begin(source.story(), language, from.manuscript().untold(from.id()), embargoes.of(source), staff);
    }

    private long begin(
            long story, Language language, Manuscript text, @Nullable Instant embargo, @Nullable Staff staff) {
        Article article = articles.save(new Article(story, language, text, embargo, staff, clock.instant()));
        traces.working(article.id(), text);
        audit.record(staff, "article.created", "article:" + article.id(), text.headline());
        return article.id();
    }

    /**
     * Takes a save made from the given version.
     *
     * @return false where somebody else saved meanwhile: then nothing is changed
     */
    public boolean save(
            long id,
            long version,
            Language language,
            Manuscript text,
            @Nullable Instant embargo,
            @Nullable Staff staff) {
        Outcome outcome = save(id, new SavePoint(version, "", ""), language, text, embargo, staff);
        return switch (outcome) {
            case TAKEN -> true;
            case STALE -> false;
            case CLOSED -> throw new Forbidden("Reporters write their own stories");
            case ENDED, SPOKEN, PUBLIC, PLANNED, TIMED, SHIFTED, HELD, FORESTALLED, LATE ->
                throw new Conflict("The save is refused: " + outcome);
        };
    }

    /** The same by somebody who may have lost an answer: their own save is not somebody else's. Only what is taken changes anything. */
    Outcome save(
            long id,
            SavePoint point,
            Language language,
            Manuscript text,
            @Nullable Instant embargo,
            @Nullable Staff staff) {
        return copies.save(article(id), point, new Writing(language, text, embargo), staff);
    }

    /** Rewrites the working copy as it now stands, whoever saved it last. */
    public void rewrite(long id, UnaryOperator<Manuscript> change, @Nullable Staff staff) {
        Article article = article(id);
        copies.write(article, change.apply(article.manuscript()), staff);
    }

    /** For content that brings its own translations: an edition is made from what readers see of another one. */
    public void follow(long translation, long source) {
        Long live = article(source).liveRevision();
        rewrite(translation, text -> text.madeFrom(Provenance.HUMAN, live), null);
    }

    /** Remembers which offers were left in the working copy's text; that is no save. */
    void leave(long id, Collection<String> offers) {
        article(id).leave(offers);
    }

    /**
     * Writes what a revision says into the working copy, as a new revision; what stood there is one as well.
     *
     * @param version the save that was read; null where none was
     * @return false where another save came between: then nothing is changed
     */
    public boolean restore(long id, int number, @Nullable Long version, Staff staff) {
        Article article = article(id);
        if (!article.isOpenTo(staff)) {
            throw new Forbidden("Reporters write their own stories");
        }
        Revision then = revisions
                .findByArticleAndNumber(id, number)
                .orElseThrow(() -> new NotFound("revision %d of article %d".formatted(number, id)));
        if (version != null && version != article.version()) {
            return false;
        }
        publisher.snapshot(article, clock.instant());
        copies.write(article, then.manuscript(), staff);
        if (Long.valueOf(then.id()).equals(article.liveRevision())) {
            article.settle();
        }
        Revision now = publisher.snapshot(article, clock.instant());
        steps.save(new Step(id, now.id(), StepKind.RESTORED, String.valueOf(number), staff.id(), clock.instant()));
        return true;
    }

    /** Publishes the working copy now. */
    public void publish(long id, Publication publication, Staff staff) {
        publishAt(id, publication, staff, clock.instant());
    }

    /**
     * The same by somebody who looked before.
     *
     * @throws Overtaken where it is no longer what they saw
     * @throws Conflict where readers see this very text
     */
    void publish(long id, Publication publication, Sight sight, Staff staff) {
        Article article = article(id);
        sight.check(article);
        mustBeAhead(article);
        publishAt(article, publication, staff, clock.instant());
    }

    private void mustBeAhead(Article article) {
        Long live = article.liveRevision();
        if (live != null && !article.isAheadOf(revisions.findById(live).orElseThrow())) {
            throw new Conflict("There is no change to publish", "none");
        }
    }

    /** Publishes as of a moment that is past: for content that brings its own times. */
    public void publishAt(long id, Publication publication, @Nullable Staff staff, Instant at) {
        publishAt(article(id), publication, staff, at);
    }

    private void publishAt(Article article, Publication publication, @Nullable Staff staff, Instant at) {
        Second second = eyes.second(article, staff, publication.forceReason());
        Revision revision = publisher.snapshot(article, at);
        publisher
                .unschedule(article.id())
                .filter(Schedule::isOpen)
                .ifPresent(due ->
                        steps.save(new Step(article.id(), due.revision(), StepKind.UNSCHEDULED, "", id(staff), at)));
        ChangeKind kind = publisher.publish(article, revision, publication, second, id(staff), at);
        audit.record(staff, "article.published", "article:" + article.id(), kind + " " + revision.number());
    }

    public void withdraw(long id, String reason, Staff staff) {
        withdrawAt(id, reason, staff, clock.instant());
    }

    /** Withdraws as of a moment that is past: for content that brings its own times. */
    public void withdrawAt(long id, String reason, @Nullable Staff staff, Instant at) {
        endings.withdraw(article(id), reason, staff, at);
    }

    public void retract(long id, String reason, Staff staff) {
        retractAt(id, reason, staff, clock.instant());
    }

    /** Retracts as of a moment that is past: for content that brings its own times. */
    public void retractAt(long id, String reason, @Nullable Staff staff, Instant at) {
        endings.retract(article(id), reason, staff, at);
    }

    /** Whether a body can be kept at all: within the bounds of size and nesting. */
    static @Nullable StoryTextTooLarge refusal(String body) {
        try {
            StoryText.parse(body);
            return null;
        } catch (StoryTextTooLarge tooLarge) {
            return tooLarge;
        }
    }

    /** Ids of the editions of a story, by the id of one of them. */
    @Transactional(readOnly = true)
    public List<Long> editions(long id) {
        return articles
                .findByStory(articles.findById(id)
                        .orElseThrow(() -> new NotFound("article " + id))
                        .story())
                .stream()
                .map(Article::id)
                .toList();
    }

    private Article article(long id) {
        return articles.forChange(id).orElseThrow(() -> new NotFound("article " + id));
    }

    private static @Nullable Long id(@Nullable Staff staff) {
        return staff == null ? null : (Long) staff.id();
    }
}
