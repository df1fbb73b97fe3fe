package id.rinews.articles;

import id.rinews.audit.AuditLine;
import id.rinews.audit.AuditLog;
import id.rinews.shared.Dates;
import id.rinews.shared.Paging;
import id.rinews.shared.Staff;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every save of a story that was taken, by whomever and however small: most became part of a later revision. */
@Component
class Saves {

    private static final int AT_ONCE = 100;
    private static final List<String> SAVES = List.of("article.created", "article.saved");
    private static final Pattern DETAIL = Pattern.compile("version ([0-9]+): (.*)", Pattern.DOTALL);

    private final AuditLog audit;
    private final Dates dates;

    Saves(AuditLog audit, Dates dates) {
        this.audit = audit;
        this.dates = dates;
    }

    /**
     * @param version empty where the ledger did not write it down yet
     * @param path where its text is read; null where that is the text of today, or is kept no longer
     */
    record Save(String version, @Nullable String path, String headline, String by, String iso, String when) {}

    /** Newest first. @param count of all saves */
    record Listed(List<Save> rows, long count, Paging paging) {}

    Listed list(Draft draft, int page, Staff staff) {
        String subject = "article:" + draft.id();
        var found = audit.of(subject, SAVES, page - 1, AT_ONCE);
        Paging paging = Paging.of(page, AT_ONCE, found.getTotalElements());
        var lines = paging.page() == page ? found : audit.of(subject, SAVES, paging.page() - 1, AT_ONCE);
        return new Listed(
                lines.getContent().stream()
                        .map(line -> save(line, draft, staff))
                        .toList(),
                found.getTotalElements(),
                paging);
    }

    private static boolean isKept(String version, Draft draft) {
        return !version.isEmpty()
                && Long.parseLong(version) < draft.version()
                && Long.parseLong(version) >= draft.version() - Bases.KEPT;
    }

    private Save save(AuditLine line, Draft draft, Staff staff) {
        Matcher detail = DETAIL.matcher(line.detail());
        boolean counted = detail.matches();
        boolean first = line.action().equals("article.created");
        String version = counted ? detail.group(1) : first ? "0" : "";
        return new Save(
                version,
                isKept(version, draft) ? "/desk/articles/%d/saves/%s".formatted(draft.id(), version) : null,
                counted ? detail.group(2) : line.detail(),
                line.actor(),
                dates.iso(line.happenedAt(), staff.zone()),
                dates.brief(line.happenedAt(), staff.zone(), staff.language()) + ", "
                        + dates.second(line.happenedAt(), staff.zone(), staff.language()));
    }
}
