package id.rinews.requests;

import id.rinews.shared.Conflict;
import id.rinews.shared.Language;
import id.rinews.shared.Staff;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a reader asked for, as it was sent, and how the newsroom answered. */
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

    @Column(name = "agreement_id")
    private @Nullable Long agreement;

    private String body;
    private String name;
    private String contact;
    private Instant receivedAt;
    private @Nullable Instant answeredAt;
    private @Nullable Long answeredBy;

    @Column(name = "change_id")
    private @Nullable Long change;

    private @Nullable Instant registerChangedAt;
    private @Nullable String refusal;

    @SuppressWarnings("NullAway.Init")
    protected ReaderRequest() {}

    ReaderRequest(RequestKind kind, Language language, RequestForm form, Matter matter, Instant at) {
        this.kind = kind;
        this.language = language;
        this.story = form.story();
        this.article = matter.article();
        this.agreement = matter.agreement();
        this.body = form.text();
        this.name = form.name();
        this.contact = form.contact();
        this.receivedAt = at;
    }

    /** Says what is meant, where the reader's words did not. */
    void concern(Matter matter) {
        requireOpen();
        article = matter.article();
        agreement = matter.agreement();
    }

    /** Answers with a line of the public history of what it is about. */
    void answer(Matter.Entry entry, Staff by, Instant at) {
        requireOpen();
        if (article == null) {
            registerChangedAt = entry.at();
        } else {
            change = Long.valueOf(entry.id());
        }
        answeredBy = by.id();
        answeredAt = at;
    }

    void refuse(String reason, Staff by, Instant at) {
        requireOpen();
        refusal = reason;
        answeredBy = by.id();
        answeredAt = at;
    }

    private void requireOpen() {
        if (answeredAt != null) {
            throw new Conflict("The request has been answered", "answered");
        }
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    RequestKind kind() {
        return kind;
    }

    Language language() {
        return language;
    }

    String story() {
        return story;
    }

    /** Of neither while nobody knows what it is about. */
    Matter matter() {
        return new Matter(article, agreement);
    }

    String body() {
        return body;
    }

    String name() {
        return name;
    }

    String contact() {
        return contact;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    @Nullable
    Long answeredBy() {
        return answeredBy;
    }

    @Nullable
    Long change() {
        return change;
    }

    /** When the entry of an agreement's history that answers it was published. */
    @Nullable
    Instant registerChangedAt() {
        return registerChangedAt;
    }

    @Nullable
    String refusal() {
        return refusal;
    }
}
