package id.rinews.dossiers;

import id.rinews.articles.LiveArticles;
import id.rinews.countries.Countries;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import id.rinews.shared.PairView;
import id.rinews.shared.PublicChanged;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** The relations that editors have written about, for every page's menu; read once and kept, so that no page costs a statement. */
@Component
public class RelationMenu {

    private final RelationRows rows;
    private final LiveArticles live;
    private final Countries countries;
    private final AtomicReference<@Nullable List<CountryPair>> memory = new AtomicReference<>();

    RelationMenu(RelationRows rows, LiveArticles live, Countries countries) {
        this.rows = rows;
        this.live = live;
        this.countries = countries;
    }

    /** At most {@code most}, by name; each has a dossier. */
    public List<PairView> pairs(int most, Language reader) {
        return memory().stream()
                .map(pair -> countries.view(pair, reader))
                .sorted(Comparator.comparing(PairView::name, Collator.getInstance(reader.locale())))
                .limit(most)
                .toList();
    }

    /** As many as {@code most} by name, those of which only stories tell included; each has a dossier. */
    List<PairView> all(int most, Language reader) {
        return Stream.concat(memory().stream(), live.pairs(most).stream())
                .distinct()
                .map(pair -> countries.view(pair, reader))
                .sorted(Comparator.comparing(PairView::name, Collator.getInstance(reader.locale())))
                .limit(most)
                .toList();
    }

    /** After the commit, so that nothing uncommitted and nothing stale is remembered. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(PublicChanged change) {
        memory.set(null);
    }

    private List<CountryPair> memory() {
        List<CountryPair> kept = memory.get();
        if (kept != null) {
            return kept;
        }
        List<CountryPair> fresh = rows.told().stream().map(Relation::pair).toList();
        memory.set(fresh);
        return fresh;
    }
}
