package id.rinews.articles;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks five times a second for what is due: also for what fell due while the portal was down. Absent with {@code portal.timetable=false}. */
@Component
@ConditionalOnProperty(name = "portal.timetable", matchIfMissing = true)
class Timekeeper {

    private final Timetable timetable;

    Timekeeper(Timetable timetable) {
        this.timetable = timetable;
    }

    @Scheduled(fixedDelay = 200)
    void look() {
        timetable.run();
    }
}
