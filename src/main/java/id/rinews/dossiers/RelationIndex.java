package id.rinews.dossiers;

import static java.util.stream.Collectors.toMap;

import id.rinews.countries.Countries;
import id.rinews.shared.CountryPair;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.Paging;
import id.rinews.shared.PairView;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.shared.Wording;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Relations as the desk looks at them: every pair that the portal has met, whatever is written of it. */
@Service
@Transactional(readOnly = true)
class RelationIndex {

    private static final int A_PAGE = 25;

    private final RelationRows rows;
    private final Countries countries;

    RelationIndex(RelationRows rows, Countries countries) {
        this.rows = rows;
        this.countries = countries;
    }

    /** @param mayWrite whether the one who looks may change them */
    record Listed(long total, Paging paging, List<Row> rows, boolean mayWrite) {}

    /** @param languages of the summary, by their codes */
    record Row(PairView pair, @Nullable FuzzyDate established, List<String> languages) {

        static Row of(PairView pair, @Nullable Relation relation) {
            return new Row(
                    pair,
                    relation == null ? null : relation.established(),
                    relation == null || relation.summary() == null ? List.of() : codes(relation.summary()));
        }

        private static List<String> codes(Wording summary) {
            return Stream.of(Language.values())
                    .filter(language -> summary.in(language) != null)
                    .map(Language::code)
                    .toList();
        }
    }

    /** A page of pairs by name, counted from 1. */
    Listed list(int page, Staff reader) {
        List<PairView> all = countries.pairs().stream()
                .map(pair -> countries.view(pair, reader.language()))
                .sorted(Comparator.comparing(
                        PairView::name, Collator.getInstance(reader.language().locale())))
                .toList();
        Paging paging = Paging.of(page, A_PAGE, all.size());
        List<PairView> shown =
                all.stream().skip((paging.page() - 1L) * A_PAGE).limit(A_PAGE).toList();
        Map<String, Relation> written = rows
                .findByPairIn(shown.stream().map(PairView::slug).toList())
                .stream()
                .collect(toMap(relation -> relation.pair().slug(), Function.identity()));
        return new Listed(
                all.size(),
                paging,
                shown.stream()
                        .map(pair -> Row.of(pair, written.get(pair.slug())))
                        .toList(),
                reader.may(Role.EDITOR));
    }

    /** What is written of a pair; blank where nothing is. */
    RelationForm form(CountryPair pair) {
        return rows.findById(pair.slug())
                .map(RelationForm::of)
                .orElseGet(() ->
                        new RelationForm(pair.first().value(), pair.second().value(), "", "", "", "", "", "", ""));
    }
}
