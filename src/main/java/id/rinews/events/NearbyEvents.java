package id.rinews.events;

import id.rinews.content.Happenings;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The timeline as a story asks for it. */
@Component
class NearbyEvents implements Happenings {

    private final Timeline timeline;

    NearbyEvents(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public List<Happening> around(List<CountryPair> pairs, LocalDate day, int before, int after, Language reader) {
        return timeline.around(pairs, day, before, after, reader).stream()
                .map(e -> new Happening(
                        e.title(), e.language(), e.start(), e.end(), e.place(), e.lane(), e.yet(), e.agreements()))
                .toList();
    }
}
