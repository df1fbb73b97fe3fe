package id.rinews.articles;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Publishes whatever is due, one story a transaction, so that one that cannot be published holds up no other. */
@Component
public class Timetable {

    private static final Logger LOG = LoggerFactory.getLogger(Timetable.class);

    private final ScheduleDesk desk;

    Timetable(ScheduleDesk desk) {
        this.desk = desk;
    }

    /** @return how many stories were published */
    public int run() {
        int published = 0;
        while (true) {
            try {
                if (desk.publishNext().isEmpty()) {
                    return published;
                }
                published++;
            } catch (NotPublished failure) {
                LOG.warn(failure.getMessage(), failure.getCause());
                desk.fail(failure);
            }
        }
    }
}
