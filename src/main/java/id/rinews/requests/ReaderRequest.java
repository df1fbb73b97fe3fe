package id.rinews.requests;

import id.rinews.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a reader asked for, as it was sent. */
@Entity
class ReaderRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reader_request_seq")
    @SequenceGenerator(name = "reader_request_seq", allocationSize = 50)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String story;

    @Column(name = "article_id")
    private @Nullable Long article;

    private String body;
    private String name;
    private String contact;
    private Instant receivedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReaderRequest() {}

    ReaderRequest(RequestKind kind, Language language, RequestForm form, @Nullable Long article, Instant at) {
        this.kind = kind;
        this.language = language;
        this.story = form.story();
        this.article = article;
        this.body = form.text();
        this.name = form.name();
        this.contact = form.contact();
        this.receivedAt = at;
    }

    /** @param path of the story at the desk; null where what the reader named is none */
    record Line(
            String kind,
            Language language,
            String story,
            @Nullable String path,
            String text,
            String name,
            String contact,
            Instant receivedAt) {}

    Line line() {
        return new Line(
                kind.name(),
                language,
                story,
                article == null ? null : "/desk/articles/" + article,
                body,
                name,
                contact,
                receivedAt);
    }
}
