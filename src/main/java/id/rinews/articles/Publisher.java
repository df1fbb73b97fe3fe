package id.rinews.articles;

import id.rinews.shared.PublicChanged;
import id.rinews.shared.Slug;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Shows a revision to readers, by whichever way it came: at once, or when its moment has come. */
@Component
class Publisher {

    private final Revisions revisions;
    private final PublicChanges changes;
    private final Traces traces;
    private final SlugBook slugs;
    private final Schedules schedules;
    private final PreviewLinks links;
    private final ApplicationEventPublisher events;

    Publisher(
            Revisions revisions,
            PublicChanges changes,
            Traces traces,
            SlugBook slugs,
            Schedules schedules,
            PreviewLinks links,
            ApplicationEventPublisher events) {
        this.revisions = revisions;
        this.changes = changes;
        this.traces = traces;
        this.slugs = slugs;
        this.schedules = schedules;
        this.links = links;
        this.events = events;
    }

    /** The working copy as a revision: the last one where nothing was written since. */
    Revision snapshot(Article article, Instant at) {
        return article.isCut()
                ? revisions
                        .findByArticleAndNumber(article.id(), article.revisions())
                        .orElseThrow()
                : revisions.save(article.cut(at));
    }

    /** @return the kind under which the history tells of it */
    ChangeKind publish(
            Article article,
            Revision revision,
            Publication publication,
            Second second,
            @Nullable Long account,
            Instant at) {
        Slug address = slugs.address(article, revision.manuscript());
        ChangeKind kind = article.isPublicOnce() ? publication.change() : ChangeKind.PUBLISHED;
        article.publish(revision, address, kind, at);
        forget(article.id(), at);
        changes.save(new PublicChange(
                article.id(), revision.id(), kind, publication.note(), publication.passage(), second, account, at));
        traces.live(article, revision.manuscript());
        events.publishEvent(new ArticlePublished(article.id(), article.story(), article.language(), kind));
        events.publishEvent(new PublicChanged("article:" + article.id()));
        return kind;
    }

    /**
     * Nothing more is due of this story, and what was shown of it before its time is shown no longer.
     *
     * @return what was due of it
     */
    Optional<Schedule> forget(long article, Instant at) {
        links.findByArticleAndEndedAtIsNull(article).forEach(link -> link.end(at));
        return unschedule(article);
    }

    Optional<Schedule> unschedule(long article) {
        Optional<Schedule> due = schedules.findByArticle(article);
        due.ifPresent(schedules::delete);
        return due;
    }
}
