package id.rinews.media;

import id.rinews.content.Illustration;
import id.rinews.content.PictureUses;
import id.rinews.shared.Folding;
import id.rinews.shared.NotFound;
import id.rinews.shared.Numbers;
import id.rinews.shared.Paging;
import id.rinews.shared.Staff;
import id.rinews.shared.Typed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The library as the newsroom looks at it. */
@Service
@Transactional(readOnly = true)
class MediaShelf {

    private static final int A_PAGE = 24;
    private static final int CHOICES = 20;
    private static final int USES = 50;

    private final PictureRows rows;
    private final PictureDesk desk;
    private final PictureUses uses;
    private final Numbers numbers;
    private final Clock clock;

    MediaShelf(PictureRows rows, PictureDesk desk, PictureUses uses, Numbers numbers, Clock clock) {
        this.rows = rows;
        this.desk = desk;
        this.uses = uses;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** @param stories how many show it */
    record Card(long id, String title, Illustration illustration, Set<Lack> lacks, long stories) {}

    /** @param q what was searched for; empty for everything */
    record Listed(String q, long total, Paging paging, List<Card> cards) {

        public boolean isSearch() {
            return !q.isEmpty();
        }

        /** The list's address up to the number of a page. */
        public String base() {
            return "/desk/media?" + (isSearch() ? "q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&" : "")
                    + "page=";
        }
    }

    /** Three statements, whatever stands on the page. */
    Listed list(String q, int page) {
        String words = Folding.of(q);
        long total = rows.countMatching(words);
        Paging paging = Paging.of(page, A_PAGE, total);
        List<Picture> shown = rows.matching(words, PageRequest.of(paging.page() - 1, A_PAGE));
        Map<Long, Long> stories = uses.stories(shown.stream().map(Picture::id).toList());
        LocalDate today = LocalDate.now(clock);
        return new Listed(
                Typed.line(q),
                total,
                paging,
                shown.stream()
                        .map(p -> new Card(
                                p.id(),
                                p.title(),
                                p.on(Pictures.DESK),
                                p.lacks(today),
                                stories.getOrDefault(p.id(), 0L)))
                        .toList());
    }

    /** A picture as the editor's list of choices has it. */
    record Chosen(
            long id, String name, String alt, String caption, String credit, String thumb, int width, int height) {

        static Chosen of(Picture picture) {
            PictureText text = picture.text();
            return new Chosen(
                    picture.id(),
                    picture.name(),
                    text.decorative() ? "" : text.alt(),
                    text.caption(),
                    text.credit(),
                    picture.on(Pictures.DESK).thumb(),
                    picture.width(),
                    picture.height());
        }
    }

    List<Chosen> choices(String q) {
        return rows.matching(Folding.of(q), PageRequest.of(0, CHOICES)).stream()
                .map(Chosen::of)
                .toList();
    }

    /**
     * One picture with all that its page says.
     *
     * @param size such as {@code 4000 × 3000, 2,1 MB}
     * @param live whether readers see it now
     * @param kept whether only revisions show it
     */
    record View(
            long id,
            String title,
            String name,
            String size,
            Illustration illustration,
            Set<Lack> lacks,
            List<PictureUses.Use> uses,
            boolean live,
            boolean kept,
            boolean mayChange) {

        public boolean isDeletable() {
            return mayChange && uses.isEmpty() && !kept;
        }
    }

    View view(long id, Staff staff) {
        Picture picture = picture(id);
        List<PictureUses.Use> shown = uses.uses(id, USES);
        return new View(
                id,
                picture.title(),
                picture.name(),
                "%s, %d × %d, %s"
                        .formatted(
                                picture.type(),
                                picture.width(),
                                picture.height(),
                                numbers.bytes(picture.bytes(), staff.language())),
                picture.on(Pictures.DESK),
                picture.lacks(LocalDate.now(clock)),
                shown,
                uses.isPublic(id),
                shown.isEmpty() && uses.isKept(id),
                desk.mayChange(picture, staff));
    }

    PictureForm form(long id) {
        return PictureForm.of(picture(id));
    }

    private Picture picture(long id) {
        return rows.findById(id).orElseThrow(() -> new NotFound("picture " + id));
    }
}
