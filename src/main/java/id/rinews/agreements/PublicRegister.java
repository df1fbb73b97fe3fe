package id.rinews.agreements;

import id.rinews.shared.Addresses;
import id.rinews.shared.CountryCode;
import id.rinews.shared.Language;
import id.rinews.shared.Wording;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers were told of an agreement and when: for the desk's dealings with them. */
@Service
@Transactional(readOnly = true)
public class PublicRegister {

    private static final Pattern NUMBER = Pattern.compile("(?:agreement:|.*/desk/agreements/)([0-9]{1,15})");

    private final AgreementRevisions revisions;
    private final LiveAgreements live;

    PublicRegister(AgreementRevisions revisions, LiveAgreements live) {
        this.revisions = revisions;
        this.live = live;
    }

    /** An agreement that is or was public. @param states that are party to it */
    public record About(long agreement, Wording.Told title, boolean isLive, List<CountryCode> states) {}

    /**
     * A line of its public history.
     *
     * @param word message key of what happened
     * @param changed message keys of what reads otherwise since
     * @param reason of a withdrawal; else empty
     */
    public record Entry(Instant at, String word, List<String> changed, String reason) {

        static Entry of(HistoryLine line) {
            return new Entry(
                    line.at(),
                    "agreement.history." + line.kind(),
                    line.changed(),
                    Objects.requireNonNullElse(line.reason(), ""));
        }
    }

    /** Empty where it never was public. */
    public Optional<About> about(long agreement, Language reader) {
        List<AgreementRevision> shown = shown(agreement);
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        Particulars sheet = shown.getLast().particulars();
        return sheet.title()
                .map(title -> new About(agreement, title.told(reader), live.exists(agreement), sheet.parties()));
    }

    /** When what stood there at a moment was published; what it began with, where that is later. */
    public Optional<Instant> toldBefore(long agreement, Instant moment) {
        List<Instant> told =
                shown(agreement).stream().map(AgreementRevision::shownAt).toList();
        return told.stream()
                .filter(at -> !at.isAfter(moment))
                .reduce((_, later) -> later)
                .or(() -> told.stream().findFirst());
    }

    /** What its history tells since a moment, newest first. */
    public List<Entry> since(long agreement, Instant moment, Language reader) {
        return lines(agreement, reader)
                .filter(line -> !line.at().isBefore(moment))
                .map(Entry::of)
                .toList();
    }

    public @Nullable Entry entry(long agreement, Instant at, Language reader) {
        return lines(agreement, reader)
                .filter(line -> line.at().equals(at))
                .map(Entry::of)
                .findFirst()
                .orElse(null);
    }

    private java.util.stream.Stream<HistoryLine> lines(long agreement, Language reader) {
        return HistoryLine.of(shown(agreement), reader).stream();
    }

    private List<AgreementRevision> shown(long agreement) {
        return revisions.shown(agreement, LiveAgreements.LONGEST_HISTORY);
    }

    /** The id of the agreement that a text names: {@code agreement:8}, its address at the desk, or that which readers know. */
    public Optional<Long> named(String text) {
        var number = NUMBER.matcher(text);
        return number.matches()
                ? Optional.of(Long.valueOf(number.group(1)))
                        .filter(id -> !shown(id).isEmpty())
                : at(text);
    }

    /** The agreement that the public sees at an address of this portal, whole or from its path on, an older one included. */
    public Optional<Long> at(String address) {
        String path = address.strip().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*$", "");
        return Arrays.stream(Language.values())
                .map(Addresses.AGREEMENTS::path)
                .filter(section -> path.startsWith(section + "/"))
                .flatMap(section -> id(path.substring(section.length() + 1)).stream())
                .findFirst();
    }

    private Optional<Long> id(String slug) {
        return switch (live.find(slug)) {
            case LiveAgreements.Live found -> Optional.of(found.publication().id());
            case LiveAgreements.Moved moved -> moved.slug().equals(slug) ? Optional.empty() : id(moved.slug());
            case LiveAgreements.Absent _ -> Optional.empty();
        };
    }
}
