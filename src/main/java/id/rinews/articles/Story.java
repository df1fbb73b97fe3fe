package id.rinews.articles;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** The number that groups the language editions of one story. */
@Entity
class Story {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "story_seq")
    @SequenceGenerator(name = "story_seq", allocationSize = 50)
    private @Nullable Long id;

    Story() {}

    long id() {
        return java.util.Objects.requireNonNull(id);
    }
}
