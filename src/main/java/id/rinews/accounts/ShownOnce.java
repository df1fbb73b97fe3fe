package id.rinews.accounts;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/**
 * A one-time link on its way from the form that made it to the page that shows it. Of a form sent twice the last one's link
 * is shown, which is the one that opens.
 *
 * @param page the path of the page that shows it
 * @param whose the address that is invited; empty where the page itself is about its owner
 */
record ShownOnce(String page, String whose, String address) implements Serializable {

    private static final String NAME = ShownOnce.class.getName();

    void leave(HttpSession session) {
        session.setAttribute(NAME, this);
    }

    /** What was left for this page; it is not there a second time. */
    static Optional<ShownOnce> take(HttpSession session, String page) {
        Optional<ShownOnce> left = Optional.ofNullable(session.getAttribute(NAME))
                .map(ShownOnce.class::cast)
                .filter(link -> link.page.equals(page));
        left.ifPresent(_ -> session.removeAttribute(NAME));
        return left;
    }

    @Override
    public String toString() {
        return "ShownOnce[%s]".formatted(page);
    }
}
