package id.rinews.accounts;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** The addresses that belong to staff: all others are public and know neither session nor cookie. */
final class StaffArea {

    private static final Set<String> GATES = Set.of("/login", "/logout", "/setup");

    /** Where one-time links lead. */
    private static final Pattern DOORS = Pattern.compile("/(?:invitation|recovery)/[^/]+");

    private StaffArea() {}

    /** Also true of the error page that answers for such an address, so that it knows who asks. */
    static boolean holds(HttpServletRequest request) {
        return holds(path(request))
                || request.getDispatcherType() == DispatcherType.ERROR
                        && holds(Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), ""));
    }

    private static boolean holds(String path) {
        return isDesk(path) || GATES.contains(path) || DOORS.matcher(path).matches();
    }

    static boolean isDesk(String path) {
        return path.equals("/desk") || path.startsWith("/desk/");
    }

    /** The path as the container has decoded it, without parameters, which is what handlers are chosen by. */
    static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }
}
