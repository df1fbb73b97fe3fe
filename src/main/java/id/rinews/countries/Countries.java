package id.rinews.countries;

import id.rinews.shared.Addresses;
import id.rinews.shared.CountryCode;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Flag;
import id.rinews.shared.Language;
import id.rinews.shared.PairView;
import id.rinews.shared.PublicChanged;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Countries and pairs as pages show them; read once and kept in memory, so that no page costs a statement. */
@Service
public class Countries {

    private final CountryRows rows;
    private final Pairs pairs;
    private final ApplicationEventPublisher events;
    private final AtomicReference<@Nullable Memory> memory = new AtomicReference<>();

    Countries(CountryRows rows, Pairs pairs, ApplicationEventPublisher events) {
        this.rows = rows;
        this.pairs = pairs;
        this.events = events;
    }

    private record Memory(Map<CountryCode, Bands> bands, List<CountryPair> pairs) {}

    public PairView view(CountryPair pair, Language language) {
        String code = pair.first() + "·" + pair.second();
        return new PairView(
                pair.slug(),
                pair.name(language),
                code,
                List.of(flag(pair.first()), flag(pair.second())),
                Addresses.RELATIONS.path(language, pair.slug()));
    }

    /** Without stripes where the bands are not known. */
    public Flag flag(CountryCode code) {
        Bands known = KnownBands.of(code);
        return new Flag(code.value(), memory().bands().getOrDefault(code, known).stripes());
    }

    /** All pairs that the portal has met, in alphabetical order of their codes. */
    public List<CountryPair> pairs() {
        return memory().pairs();
    }

    /** Adds the pair and its countries where they are new: any ISO pair may be. */
    @Transactional
    public void ensure(CountryPair pair) {
        ensure(pair.first());
        ensure(pair.second());
        if (!pairs.existsById(pair.slug())) {
            pairs.save(new Pair(pair));
            events.publishEvent(new PublicChanged("pair:" + pair.slug()));
        }
    }

    /** Adds the country where it is new, so that rows may refer to it. */
    @Transactional
    public void ensure(CountryCode code) {
        if (!rows.existsById(code.value())) {
            rows.save(new Country(code, KnownBands.of(code)));
            events.publishEvent(new PublicChanged("country:" + code.value()));
        }
    }

    /** After the commit, so that nothing uncommitted and nothing stale is remembered. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(PublicChanged change) {
        memory.set(null);
    }

    private Memory memory() {
        Memory kept = memory.get();
        if (kept != null) {
            return kept;
        }
        Memory fresh = new Memory(
                rows.findAll().stream().collect(Collectors.toUnmodifiableMap(Country::code, Country::bands)),
                pairs.findAll().stream().map(Pair::value).sorted().toList());
        memory.set(fresh);
        return fresh;
    }
}
