package id.rinews.content;

import id.rinews.shared.Language;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Asked by the media library, answered by stories: who shows a picture? */
public interface PictureUses {

    /** Whether anything that is public now shows it. */
    boolean isPublic(long picture);

    /** How many stories show each, as written or as readers see them; those that none shows are left out. One statement. */
    Map<Long, Long> stories(Collection<Long> pictures);

    /** The editions that show it, the last saved first. */
    List<Use> uses(long picture, int most);

    /** Whether a revision shows it that is kept for ever. */
    boolean isKept(long picture);

    /** @param headline empty where there is none yet */
    record Use(long article, Language language, String headline) {}
}
