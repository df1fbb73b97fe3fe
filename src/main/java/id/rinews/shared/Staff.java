package id.rinews.shared;

import java.io.Serializable;
import java.time.ZoneId;

/** The member of staff who acts: controllers take it as a parameter, verbs keep its id. */
public record Staff(long id, String name, Role role, Language language, ZoneId zone) implements Serializable {

    public boolean may(Role needed) {
        return role.includes(needed);
    }
}
