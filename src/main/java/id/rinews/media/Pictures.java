package id.rinews.media;

import id.rinews.content.Illustration;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pictures of the library, as publications ask for them; who asks knows what is public. */
@Service
@Transactional(readOnly = true)
public class Pictures {

    /** Where everybody finds a picture that something public shows. */
    public static final String PUBLIC = "/media";

    /** Where the newsroom finds any. */
    public static final String DESK = "/desk/media";

    private static final Pattern RENDITION = Pattern.compile("w([1-9][0-9]{0,3})");

    private final PictureRows rows;
    private final Vault vault;
    private final Clock clock;

    Pictures(PictureRows rows, Vault vault, Clock clock) {
        this.rows = rows;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Those of the ids that there are; at most one statement.
     *
     * @param shelf the address below which they are found
     */
    public Map<Long, Illustration> on(String shelf, Collection<Long> ids) {
        return all(ids).stream().collect(Collectors.toMap(Picture::id, picture -> picture.on(shelf)));
    }

    /** Those of the ids that there are; at most one statement. */
    public Set<Long> known(Collection<Long> ids) {
        return ids.isEmpty() ? Set.of() : rows.known(ids);
    }

    /**
     * A picture to choose.
     *
     * @param title what the newsroom calls it
     * @param illustration as the newsroom finds it
     */
    public record Option(long id, String title, Illustration illustration) {

        static Option of(Picture picture) {
            return new Option(picture.id(), picture.title(), picture.on(DESK));
        }
    }

    /** The newest first, at most so many; one statement. */
    public List<Option> newest(int most) {
        return rows.findByOrderByKeptAtDescIdDesc(Limit.of(most)).stream()
                .map(Option::of)
                .toList();
    }

    /** Those of the ids that there are, by id; at most one statement. */
    public Map<Long, Option> options(Collection<Long> ids) {
        return all(ids).stream().collect(Collectors.toMap(Picture::id, Option::of));
    }

    /**
     * What pictures lack before they may be used, by id; one that is not there is left out. At most one statement.
     *
     * @param title what the newsroom calls it
     */
    public record Fitness(String title, Set<Lack> lacks) {}

    public Map<Long, Fitness> fitness(Collection<Long> ids) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, Fitness> found = new HashMap<>();
        all(ids).forEach(picture -> found.put(picture.id(), new Fitness(picture.title(), picture.lacks(today))));
        return found;
    }

    private List<Picture> all(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : rows.findByIdIn(ids);
    }

    /**
     * A rendition ready to be handed out, whoever may have it.
     *
     * @param picture whose it is
     */
    public record Shot(long picture, Resource file, boolean transparent) {}

    /**
     * @param hash of the original, 64 lower-case hexadecimal digits
     * @param rendition such as {@code w640}
     * @param ending {@code jpg} or {@code png}
     */
    public Optional<Shot> shot(String hash, String rendition, String ending) {
        Matcher width = RENDITION.matcher(rendition);
        return width.matches()
                ? rows.shot(hash, Integer.parseInt(width.group(1)))
                        .filter(shot -> ending.equals(shot.transparent() ? "png" : "jpg"))
                        .map(shot -> new Shot(shot.picture(), vault.get(shot.hash()), shot.transparent()))
                : Optional.empty();
    }
}
