package id.rinews.dossiers;

import id.rinews.agreements.BilateralAgreements;
import id.rinews.articles.LiveArticles;
import id.rinews.countries.Countries;
import id.rinews.events.Timeline;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import id.rinews.shared.PairView;
import id.rinews.shared.PublicChanged;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** The relations that editors have written about, for every page's menu; read once and kept, so that no page costs a statement. */
@Component
public class RelationMenu {

    /** Of whose news the order is asked; beyond them, relations stand as they were entered. */
    private static final int MOST = 1000;

    private final RelationRows rows;
    private final LiveArticles live;
    private final BilateralAgreements agreements;
    private final Timeline timeline;
    private final Countries countries;
    private final AtomicReference<@Nullable List<CountryPair>> told = new AtomicReference<>();
    private final AtomicReference<@Nullable List<CountryPair>> inNews = new AtomicReference<>();

    RelationMenu(
            RelationRows rows,
            LiveArticles live,
            BilateralAgreements agreements,
            Timeline timeline,
            Countries countries) {
        this.rows = rows;
        this.live = live;
        this.agreements = agreements;
        this.timeline = timeline;
        this.countries = countries;
    }

    /**
     * The relations that a menu has room for, by name; each has a dossier.
     *
     * @param last the one of them that is furthest from the page and the news
     * @param whole whether there are no others
     */
    public record Menu(
            List<PairView> pairs, boolean whole, @Nullable PairView last) {

        /** Whether a line that is too short for all of them does without this one; the list of all stands beside them. */
        public boolean isSpare(PairView pair) {
            return !whole && pairs.size() > 1 && pair.equals(last);
        }
    }

    /** The {@code most} of which there is the latest news; one whose page this is stands among them. @param path of the page */
    public Menu menu(int most, String path, Language reader) {
        List<PairView> all =
                latest(told(), most).map(pair -> countries.view(pair, reader)).toList();
        Predicate<PairView> isHere = pair -> pair.path().equals(path);
        List<PairView> first = Stream.concat(
                        all.stream().filter(isHere), all.stream().filter(isHere.negate()))
                .limit(most)
                .toList();
        return new Menu(
                first.stream().sorted(byName(reader)).toList(),
                first.size() == all.size(),
                first.isEmpty() ? null : first.getLast());
    }

    private static Comparator<PairView> byName(Language reader) {
        return Comparator.comparing(PairView::name, Collator.getInstance(reader.locale()));
    }

    /** All that have a dossier, by name: those of which only stories, events or agreements tell included. */
    List<PairView> all(Language reader) {
        List<CountryPair> known = countries.pairs();
        return Stream.of(told(), live.pairs(MOST), agreements.pairs(), timeline.pairs())
                .flatMap(List::stream)
                .distinct()
                .filter(known::contains)
                .map(pair -> countries.view(pair, reader))
                .sorted(byName(reader))
                .toList();
    }

    /**
     * After the commit, so that nothing uncommitted and nothing stale is remembered. A story changes the order alone, so that
     * whoever comes next pays one statement.
     */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(PublicChanged change) {
        (change.what().startsWith("article:") ? inNews : told).set(null);
    }

    private List<CountryPair> told() {
        return remembered(told, () -> rows.told().stream().map(Relation::pair).toList());
    }

    /** Those in the news first; nobody asks about the news where all fit. */
    private Stream<CountryPair> latest(List<CountryPair> all, int most) {
        if (all.size() <= most) {
            return all.stream();
        }
        List<CountryPair> news = remembered(inNews, () -> live.pairs(MOST));
        return Stream.concat(news.stream().filter(all::contains), all.stream()).distinct();
    }

    private static List<CountryPair> remembered(
            AtomicReference<@Nullable List<CountryPair>> memory, Supplier<List<CountryPair>> read) {
        List<CountryPair> kept = memory.get();
        if (kept != null) {
            return kept;
        }
        List<CountryPair> fresh = read.get();
        memory.set(fresh);
        return fresh;
    }
}
