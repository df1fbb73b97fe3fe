package id.rinews.topics;

import id.rinews.shared.Slug;
import id.rinews.shared.Wording;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A subject that stories and agreements are tagged with. */
@Entity
class Topic {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private String slug;

    /** Addresses that it once had, which lead here. */
    @ElementCollection
    @CollectionTable(name = "topic_former_slug", joinColumns = @JoinColumn(name = "topic_id"))
    @Column(name = "slug")
    private Set<String> formerSlugs = new HashSet<>();

    @Embedded
    @EmbeddedColumnNaming("name_%s")
    private Wording name;

    private @Nullable String iptcCode;

    private Instant changedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Topic() {}

    Topic(Slug slug, TopicEntry entry, Instant at) {
        this.slug = slug.value();
        this.name = entry.names();
        this.iptcCode = entry.iptc();
        this.changedAt = at;
    }

    void edit(Slug slug, TopicEntry entry, Instant at) {
        move(slug.value());
        this.name = entry.names();
        this.iptcCode = entry.iptc();
        this.changedAt = at;
    }

    private void move(String address) {
        if (!address.equals(slug)) {
            formerSlugs.add(slug);
            formerSlugs.remove(address);
            slug = address;
        }
    }

    long id() {
        return java.util.Objects.requireNonNull(id);
    }

    String slug() {
        return slug;
    }

    Wording name() {
        return name;
    }

    @Nullable
    String iptcCode() {
        return iptcCode;
    }

    long version() {
        return version;
    }
}
