package id.rinews.agreements;

import id.rinews.media.Document;
import id.rinews.shared.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The repeated rows of the form; a row in which nothing is typed is no row. */
final class FormRows {

    private FormRows() {}

    record OrganisationRow(String name) {
        static final OrganisationRow BLANK = new OrganisationRow("");

        OrganisationRow(@Nullable String name) {
            this.name = Typed.line(name);
        }
    }

    record AgencyRow(String name, String party) {
        static final AgencyRow BLANK = new AgencyRow("", "");

        AgencyRow(@Nullable String name, @Nullable String party) {
            this.name = Typed.line(name);
            this.party = Typed.line(party);
        }

        static AgencyRow of(Particulars.Agency agency) {
            return new AgencyRow(agency.name(), Objects.toString(agency.party(), ""));
        }
    }

    /** @param note a note without a language, read as Indonesian: what forms posted before notes had one */
    record ActRow(
            String kind,
            String party,
            String date,
            String precision,
            String place,
            String sourceTitle,
            String sourceUrl,
            String checkedOn,
            String sourceLanguage,
            Map<String, String> notes,
            String note) {
        static final ActRow BLANK = new ActRow("", "", "", "", "", "", "", "", "", Map.of(), "");

        ActRow(
                @Nullable String kind,
                @Nullable String party,
                @Nullable String date,
                @Nullable String precision,
                @Nullable String place,
                @Nullable String sourceTitle,
                @Nullable String sourceUrl,
                @Nullable String checkedOn,
                @Nullable String sourceLanguage,
                @Nullable Map<String, String> notes,
                @Nullable String note) {
            this.kind = Typed.line(kind);
            this.party = Typed.line(party);
            this.date = Typed.line(date);
            this.precision = Typed.line(precision);
            this.place = Typed.line(place);
            this.sourceTitle = Typed.line(sourceTitle);
            this.sourceUrl = Typed.line(sourceUrl);
            this.checkedOn = Typed.line(checkedOn);
            this.sourceLanguage = Typed.line(sourceLanguage);
            this.notes = AgreementForm.texts(notes);
            this.note = "";
            this.notes.computeIfPresent("id", (_, typed) -> typed.isEmpty() ? Typed.line(note) : typed);
        }

        static ActRow of(Particulars.ActEntry act) {
            return new ActRow(
                    Objects.toString(act.kind(), ""),
                    Objects.toString(act.party(), ""),
                    Objects.toString(act.date(), ""),
                    act.date() == null ? "" : act.date().precision().name(),
                    act.place(),
                    act.sourceTitle(),
                    act.sourceUrl(),
                    Objects.toString(act.checkedOn(), ""),
                    act.sourceLanguage(),
                    AgreementForm.byCode(act.note()),
                    null);
        }

        /** The precision and the party alone say nothing. */
        public boolean isBlank() {
            return Stream.concat(
                            Stream.of(kind, date, place, sourceTitle, sourceUrl, checkedOn), notes.values().stream())
                    .allMatch(String::isEmpty);
        }

        String line() {
            return Stream.concat(
                            Stream.of(kind, date, party, place, sourceTitle, sourceLanguage, sourceUrl, checkedOn),
                            notes.values().stream())
                    .filter(text -> !text.isEmpty())
                    .collect(java.util.stream.Collectors.joining(" · "));
        }
    }

    record SignatoryRow(String name, String office, String party) {
        static final SignatoryRow BLANK = new SignatoryRow("", "", "");

        SignatoryRow(@Nullable String name, @Nullable String office, @Nullable String party) {
            this.name = Typed.line(name);
            this.office = Typed.line(office);
            this.party = Typed.line(party);
        }

        static SignatoryRow of(Particulars.SignatoryEntry entry) {
            return new SignatoryRow(entry.name(), entry.office(), Objects.toString(entry.party(), ""));
        }
    }

    record IdentifierRow(String scheme, String number) {
        static final IdentifierRow BLANK = new IdentifierRow("", "");

        IdentifierRow(@Nullable String scheme, @Nullable String number) {
            this.scheme = Typed.line(scheme);
            this.number = Typed.line(number);
        }

        static IdentifierRow of(Particulars.Identifier identifier) {
            return new IdentifierRow(identifier.scheme(), identifier.number());
        }
    }

    record RelationRow(String kind, String agreement) {
        static final RelationRow BLANK = new RelationRow("", "");

        RelationRow(@Nullable String kind, @Nullable String agreement) {
            this.kind = Typed.line(kind);
            this.agreement = Typed.line(agreement);
        }

        static RelationRow of(Particulars.RelationEntry relation) {
            return new RelationRow(relation.kind().name(), String.valueOf(relation.agreement()));
        }
    }

    /** @param removed "true" where the file is to go */
    record FileRow(String hash, String title, String language, String sourceUrl, String checkedOn, String removed) {
        static final FileRow BLANK = new FileRow("", "", "", "", "", "");

        FileRow(
                @Nullable String hash,
                @Nullable String title,
                @Nullable String language,
                @Nullable String sourceUrl,
                @Nullable String checkedOn,
                @Nullable String removed) {
            this.hash = Typed.line(hash);
            this.title = Typed.line(title);
            this.language = Typed.line(language);
            this.sourceUrl = Typed.line(sourceUrl);
            this.checkedOn = Typed.line(checkedOn);
            this.removed = Typed.line(removed);
        }

        static FileRow of(Particulars.Paper paper) {
            return new FileRow(
                    paper.hash(),
                    paper.title(),
                    paper.language(),
                    paper.sourceUrl(),
                    Objects.toString(paper.checkedOn(), ""),
                    "");
        }

        static FileRow of(Document document) {
            String title = document.name().replaceAll("\\.pdf$", "").replace('_', ' ');
            return new FileRow(document.hash(), title, "", "", "", "");
        }

        boolean isRemoved() {
            return removed.equals("true");
        }

        String line() {
            return isRemoved()
                    ? ""
                    : Stream.of(title, language, sourceUrl, checkedOn)
                            .filter(text -> !text.isEmpty())
                            .collect(java.util.stream.Collectors.joining(" · "));
        }
    }

    /** What was posted, with a blank row where an index was left out. */
    static <R> List<R> rows(@Nullable List<R> posted, R blank) {
        return posted == null
                ? List.of()
                : posted.stream()
                        .map(row -> Objects.requireNonNullElse(row, blank))
                        .toList();
    }

    /** At least so many blank rows at the end, and one more where asked for. */
    static <R> List<R> roomy(List<R> rows, R blank, int spare, boolean more) {
        List<R> roomy = new ArrayList<>(rows);
        int missing =
                spare - (int) rows.reversed().stream().takeWhile(blank::equals).count();
        for (int i = missing + (more ? 1 : 0); i > 0; i--) {
            roomy.add(blank);
        }
        return roomy;
    }
}
