package id.rinews.articles;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Publishes whatever is due, many stories a transaction; where one of them fails unforeseen, one story a transaction, so that it
 * holds up no other.
 */
@Component
public class Timetable {

    private static final Logger LOG = LoggerFactory.getLogger(Timetable.class);
    private static final int MANY = 50;

    private final ScheduleDesk desk;

    Timetable(ScheduleDesk desk) {
        this.desk = desk;
    }

    /** @return how many stories were published */
    public int run() {
        int published = 0;
        int single = 0;
        while (true) {
            try {
                ScheduleDesk.Done done = desk.publishDue(single > 0 ? 1 : MANY);
                if (done.done() == 0) {
                    return published;
                }
                published += done.published();
                single = Math.max(0, single - 1);
            } catch (NotPublished failure) {
                if (single == 0) {
                    single = MANY;
                } else {
                    LOG.warn(failure.getMessage(), failure.getCause());
                    desk.fail(failure);
                    single--;
                }
            }
        }
    }
}
