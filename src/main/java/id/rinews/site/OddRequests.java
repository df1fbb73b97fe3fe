package id.rinews.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.server.ResponseStatusException;

/** What no page of ours ever sends: an address whose number is none is nowhere, a row beyond all rows is refused. */
@ControllerAdvice
class OddRequests {

    /** Rows of one list in one form; more parameters than this are refused by the server. */
    private static final int MOST_ROWS = 3_000;

    private static final Pattern ROW = Pattern.compile("\\[([0-9]+)]");

    @InitBinder
    void bound(WebDataBinder binder, NativeWebRequest request) {
        binder.setAutoGrowCollectionLimit(MOST_ROWS);
        binder.setDeclarativeBinding(true); // forms are records: what their constructors do not ask for is not bound
        for (Iterator<String> names = request.getParameterNames(); names.hasNext(); ) {
            if (isBeyond(names.next())) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
        }
    }

    private static boolean isBeyond(String name) {
        Matcher row = ROW.matcher(name);
        return row.find() && (row.group(1).length() > 4 || Integer.parseInt(row.group(1)) >= MOST_ROWS);
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    void show(MethodArgumentTypeMismatchException odd, HttpServletResponse response) throws IOException {
        boolean inPath = odd.getParameter().hasParameterAnnotation(PathVariable.class);
        response.sendError(inPath ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_BAD_REQUEST);
    }
}
