package id.rinews.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Which fields of a manuscript differ, by the names that the form gives them. */
class Changes {

    private Changes() {}

    static List<String> fields(Manuscript live, Manuscript now) {
        List<String> changed = new ArrayList<>();
        compare(changed, "headline", Manuscript::headline, live, now);
        compare(changed, "standfirst", Manuscript::standfirst, live, now);
        compare(changed, "dateline", m -> List.of(m.place(), String.valueOf(m.filedOn()), m.timeZone()), live, now);
        compare(changed, "body", Manuscript::body, live, now);
        compare(changed, "genre", Manuscript::genre, live, now);
        compare(changed, "credits", Manuscript::credits, live, now);
        compare(changed, "connections", m -> List.of(m.pairs(), m.topics(), m.people(), m.agreements()), live, now);
        compare(changed, "links", Manuscript::links, live, now);
        compare(changed, "picture", m -> String.valueOf(m.picture()), live, now);
        compare(changed, "source", m -> List.of(m.provenance(), String.valueOf(m.translatedFrom())), live, now);
        compare(changed, "slug", Manuscript::wishedSlug, live, now);
        return changed;
    }

    private static void compare(
            List<String> changed, String field, Function<Manuscript, Object> part, Manuscript live, Manuscript now) {
        if (!Objects.equals(part.apply(live), part.apply(now))) {
            changed.add(field);
        }
    }
}
