package id.rinews.articles;

import id.rinews.audit.AuditLog;
import id.rinews.shared.Conflict;
import id.rinews.shared.Forbidden;
import id.rinews.shared.NotFound;
import id.rinews.shared.Staff;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Showing a text to somebody without an account, before it is public: the one exception to the rule of what is public. */
@Service
@Transactional
public class PreviewDesk {

    private final Articles articles;
    private final Revisions revisions;
    private final PreviewLinks links;
    private final Publisher publisher;
    private final Embargoes embargoes;
    private final AuditLog audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PreviewDesk(
            Articles articles,
            Revisions revisions,
            PreviewLinks links,
            Publisher publisher,
            Embargoes embargoes,
            AuditLog audit,
            Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.links = links;
        this.publisher = publisher;
        this.embargoes = embargoes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a link to the working copy as it stands; later saves do not show through it.
     *
     * @throws Conflict where the story was taken back, or is under embargo: an embargo holds on every surface
     * @return the token, which is kept nowhere else
     */
    public String make(long id, Staff staff) {
        Article article = articles.forChange(id).orElseThrow(() -> new NotFound("article " + id));
        if (!article.isOpenTo(staff)) {
            throw new Forbidden("Reporters show their own stories");
        }
        if (article.status().isEnded()) {
            throw new Conflict("A %s article is not shown around".formatted(article.status()), "ended");
        }
        if (embargoes.hold(article, clock.instant())) {
            throw new Conflict("What is under embargo is not shown around", "embargo");
        }
        Revision revision = publisher.snapshot(article, clock.instant());
        List<PreviewLink> before = links.findByArticleOrderByNumberDesc(id);
        int number = before.isEmpty() ? 1 : before.getFirst().number() + 1;
        String token = token();
        links.save(new PreviewLink(id, number, revision.id(), hash(token), staff.id(), clock.instant()));
        audit.record(
                staff, "preview.made", "article:" + id, "link %d, revision %d".formatted(number, revision.number()));
        return token;
    }

    private String token() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public void revoke(long id, int number, Staff staff) {
        Article article = articles.forChange(id).orElseThrow(() -> new NotFound("article " + id));
        if (!article.isOpenTo(staff)) {
            throw new Forbidden("Reporters show their own stories");
        }
        PreviewLink link = links.findByArticleAndNumber(id, number)
                .orElseThrow(() -> new NotFound("preview link %d of article %d".formatted(number, id)));
        link.end(clock.instant());
        audit.record(staff, "preview.revoked", "article:" + id, "link " + number);
    }

    /** The text that a token opens; none while the story is under embargo. @throws NotFound where it opens none, or none any more */
    @Transactional(readOnly = true)
    Shown open(String token) {
        PreviewLink link = links.findByTokenHash(hash(token))
                .filter(found -> found.isOpenAt(clock.instant()))
                .orElseThrow(() -> new NotFound("preview"));
        Article article = articles.findById(link.article()).orElseThrow(() -> new NotFound("preview"));
        if (article.status().isEnded() || embargoes.hold(article, clock.instant())) {
            throw new NotFound("preview");
        }
        return shown(article, revisions.findById(link.revision()).orElseThrow().manuscript());
    }

    /** The working copy as readers would see it. */
    @Transactional(readOnly = true)
    Shown working(long id) {
        Article article = articles.findById(id).orElseThrow(() -> new NotFound("article " + id));
        return shown(article, article.manuscript());
    }

    /** A text with where it stands: message {@code preview.mark.{name}}. */
    record Shown(Edition edition, Stage stage) {}

    enum Stage {
        DRAFT,
        CHANGE,
        LIVE
    }

    private Shown shown(Article article, Manuscript text) {
        return new Shown(Edition.preview(article, text, clock.instant()), stage(article, text));
    }

    private Stage stage(Article article, Manuscript text) {
        Long live = article.liveRevision();
        if (live == null || article.status() != ArticleStatus.PUBLISHED) {
            return Stage.DRAFT;
        }
        return revisions.findById(live).orElseThrow().manuscript().equals(text) ? Stage.LIVE : Stage.CHANGE;
    }
}
