package id.rinews.accounts;

import id.rinews.shared.Staff;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sent to the desk when their session had ended: it stays in the session that they sign in to. Only a browser
 * that brings a session's cookie is believed, or that says that a page of this portal sent it: another site can make it do
 * neither; and only so many are kept at once.
 */
final class Rescued implements Serializable, HttpSessionBindingListener {

    private static final long serialVersionUID = 1L;

    static final int MOST = 200;
    /** In one session: a tab each. */
    private static final int AT_ONCE = 20;

    static final int LONGEST = 500_000;

    private static final String NAME = Rescued.class.getName();
    /** The field by which a form that is sent again names what it was made of. */
    static final String FIELD = "rescued";

    private static final Set<String> OURS = Set.of("_csrf", "autosave", "mark", "account", FIELD);
    /** The oldest first. */
    private static final Map<Rescued, HttpSession> KEPT = Collections.synchronizedMap(new LinkedHashMap<>());

    private final String id = UUID.randomUUID().toString();
    private final Instant keptAt = Instant.now();
    private final String path;
    private final Map<String, List<String>> fields;

    /** Whose session it was; null where nobody knows any more. */
    private final @Nullable Long account;

    /** Whether the session that it was sent with is known to have been one of ours. */
    private final boolean known;

    private boolean seen;

    private Rescued(String path, Map<String, List<String>> fields, @Nullable Long account, boolean known) {
        this.path = path;
        this.fields = fields;
        this.account = account;
        this.known = known;
    }

    /** @return whether the form was kept */
    static boolean keep(HttpServletRequest request) {
        String path = StaffArea.path(request);
        boolean isForm = request.getMethod().equals("POST") && StaffArea.isDesk(path);
        if (!isForm || !isOurs(request) || isScripts(request)) {
            return false;
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!OURS.contains(name) && !SentFields.isSecret(name)) {
                fields.put(name, List.of(values));
            }
        });
        int size = fields.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
        if (fields.isEmpty() || size > LONGEST) {
            return false;
        }
        boolean known = Ended.account(request.getRequestedSessionId()) != null;
        HttpSession present = request.getSession(false);
        List<Rescued> before = present == null ? List.of() : in(present);
        if (before.stream().anyMatch(kept -> kept.path.equals(path) && kept.fields.equals(fields))) {
            return true;
        }
        if (before.size() >= AT_ONCE || !makeRoom(known)) {
            return false;
        }
        Rescued kept = new Rescued(path, fields, sender(request), known);
        request.getSession(true).setAttribute(kept.attribute(), kept);
        return true;
    }

    /** Where all places are taken, the oldest goes that nobody is known to have sent; what a known session sent goes only for another such. */
    private static boolean makeRoom(boolean known) {
        if (KEPT.size() < MOST) {
            return true;
        }
        Map.Entry<Rescued, HttpSession> oldest;
        synchronized (KEPT) {
            oldest = KEPT.entrySet().stream()
                    .filter(kept -> !kept.getKey().known)
                    .findFirst()
                    .or(() -> known ? KEPT.entrySet().stream().findFirst() : Optional.empty())
                    .orElse(null);
        }
        if (oldest == null) {
            return false;
        }
        KEPT.remove(oldest.getKey());
        try {
            oldest.getValue().removeAttribute(oldest.getKey().attribute());
        } catch (IllegalStateException over) {
            return true; // its session has just ended, and what was in it
        }
        return true;
    }

    private static boolean isOurs(HttpServletRequest request) {
        return request.getRequestedSessionId() != null || "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }

    /** A script keeps its own copy of what it sends, and sends it again. */
    private static boolean isScripts(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return mode != null && !mode.equals("navigate");
    }

    /** What the form says, else whose session that cookie was. */
    private static @Nullable Long sender(HttpServletRequest request) {
        String said = Objects.toString(request.getParameter("account"), "");
        return said.matches("[0-9]{1,18}") ? Long.valueOf(said) : Ended.account(request.getRequestedSessionId());
    }

    /** What was kept for this member of staff, the last first: what somebody else wrote on the same browser stays unseen. */
    static List<Rescued> in(HttpSession session, Staff staff) {
        return in(session).stream()
                .filter(kept -> kept.account == null || kept.account == staff.id())
                .toList();
    }

    /** What was kept of somebody else, and is known to be theirs. */
    static List<Rescued> ofOthers(HttpSession session, Staff staff) {
        return in(session).stream()
                .filter(kept -> kept.account != null && kept.account != staff.id())
                .toList();
    }

    /** Keeps it in another session: that which it was kept in ended with somebody else's. */
    void keepIn(HttpSession session) {
        session.setAttribute(attribute(), this);
    }

    static boolean isWaiting(@Nullable HttpSession session) {
        return session != null && !in(session).isEmpty();
    }

    private static List<Rescued> in(HttpSession session) {
        return Collections.list(session.getAttributeNames()).stream()
                .filter(name -> name.startsWith(NAME))
                .flatMap(name -> Stream.ofNullable(session.getAttribute(name)))
                .map(Rescued.class::cast)
                .sorted(Comparator.comparing((Rescued kept) -> kept.keptAt).reversed())
                .toList();
    }

    /** What was made of it has been taken. */
    static void forget(HttpSession session, String id) {
        session.removeAttribute(NAME + "." + id);
    }

    private String attribute() {
        return NAME + "." + id;
    }

    public String id() {
        return id;
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
        KEPT.put(this, event.getSession());
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        KEPT.remove(this);
    }

    /** Its page has been opened; signing in leads there no more. */
    void show() {
        seen = true;
    }

    boolean isNew() {
        return !seen;
    }

    /** Where it was sent to. */
    public String path() {
        return path;
    }

    /** Values by name, as they were sent. */
    public Map<String, List<String>> fields() {
        return fields;
    }
}
