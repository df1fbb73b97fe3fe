package id.rinews.shared;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Asked by error pages, answered by the publications: what is new? */
public interface Latest {

    /** Newest first; empty where the language has nothing. */
    List<Item> latest(Language reader, int limit);

    /** @param zone of the story's dateline, in which its date is printed */
    record Item(Language language, String title, String path, Instant publishedAt, ZoneId zone) {}
}
