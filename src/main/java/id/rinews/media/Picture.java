package id.rinews.media;

import id.rinews.content.Illustration;
import id.rinews.content.Illustration.Said;
import id.rinews.shared.Folding;
import id.rinews.shared.Staff;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A picture of the library: its original as it came, which nobody is handed, the renditions made of it, and its texts. */
@Entity
class Picture {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "picture_seq")
    @SequenceGenerator(name = "picture_seq", allocationSize = 50)
    private @Nullable Long id;

    /** How many saves there were. */
    private long version;

    private String hash;
    private String name;

    @Enumerated(EnumType.STRING)
    private PictureType type;

    private long bytes;
    private int width;
    private int height;
    private boolean transparent;

    @Embedded
    private PictureText text;

    /** All its words, folded: what a search looks at. */
    private String lookup;

    @ElementCollection
    @CollectionTable(name = "picture_rendition", joinColumns = @JoinColumn(name = "picture_id"))
    private Set<Rendition> renditions;

    private Instant keptAt;
    private @Nullable Long keptBy;

    @SuppressWarnings("NullAway.Init")
    protected Picture() {}

    Picture(
            String hash,
            String name,
            long bytes,
            Darkroom.Developed developed,
            Set<Rendition> renditions,
            PictureText text,
            @Nullable Staff by,
            Instant at) {
        this.hash = hash;
        this.name = name;
        this.type = developed.type();
        this.bytes = bytes;
        this.width = developed.width();
        this.height = developed.height();
        this.transparent = developed.transparent();
        this.renditions = renditions;
        this.text = text;
        this.lookup = lookup(name, text);
        this.keptAt = at;
        this.keptBy = by == null ? null : by.id();
    }

    /** @return false where somebody else saved meanwhile: then nothing is changed */
    boolean describe(PictureText described, long seen) {
        if (version != seen) {
            return false;
        }
        text = described;
        lookup = lookup(name, described);
        version++;
        return true;
    }

    private static String lookup(String name, PictureText text) {
        return Folding.of(String.join(" ", name, text.alt(), text.caption(), text.credit(), text.source()));
    }

    /** What it lacks before it may be used in a publication. */
    Set<Lack> lacks(LocalDate today) {
        Set<Lack> lacks = EnumSet.noneOf(Lack.class);
        when(lacks, Lack.ALT, text.alt().isEmpty() && !text.decorative());
        when(lacks, Lack.CREDIT, text.credit().isEmpty());
        when(lacks, Lack.LICENCE, text.licence().isEmpty());
        when(lacks, Lack.EXPIRED, text.isExpiredOn(today));
        return lacks;
    }

    private static void when(Set<Lack> lacks, Lack lack, boolean holds) {
        if (holds) {
            lacks.add(lack);
        }
    }

    /** @param shelf the address below which its renditions are found, such as {@code /media} */
    Illustration on(String shelf) {
        return new Illustration(
                id(),
                new Said(text.decorative() ? "" : text.alt(), text.language()),
                new Said(text.caption(), text.language()),
                text.credit(),
                text.drawn(),
                width,
                height,
                text.focusX(),
                text.focusY(),
                "%s/%s/w".formatted(shelf, hash),
                transparent ? ".png" : ".jpg");
    }

    /** What the newsroom calls it: its alternative, or its caption, or the file's name. */
    String title() {
        return List.of(text.alt(), text.caption(), name).stream()
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    boolean isBy(Staff staff) {
        return Objects.equals(keptBy, staff.id());
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    PictureType type() {
        return type;
    }

    long bytes() {
        return bytes;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    PictureText text() {
        return text;
    }

    Instant keptAt() {
        return keptAt;
    }
}
