package id.rinews.settings;

import id.rinews.shared.PublicChanged;
import id.rinews.shared.SampleNotice;
import id.rinews.shared.Staff;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Settings by name, held in memory so that no page asks the database for them. */
@Service
public class Settings implements SampleNotice {

    static final String SAMPLE_NOTICE = "sample-notice";
    private static final String INVENTED = "sample-invented";
    private static final String IMPRINT = "imprint.";

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private volatile Map<String, String> known = Map.of();

    Settings(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
        this.known = stored();
    }

    @Override
    public boolean isShown() {
        return Boolean.parseBoolean(known.get(SAMPLE_NOTICE));
    }

    @Override
    public boolean isInvented() {
        return Boolean.parseBoolean(known.get(INVENTED));
    }

    /** Who answers for the portal; empty words where nothing is set. */
    public Imprint imprint() {
        return new Imprint(
                text("publisher"),
                text("director"),
                text("address"),
                text("contact"),
                text("editors")
                        .lines()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList());
    }

    SettingsForm form() {
        return new SettingsForm(
                isShown(), text("publisher"), text("director"), text("address"), text("contact"), text("editors"));
    }

    private String text(String name) {
        return known.getOrDefault(IMPRINT + name, "");
    }

    /** Sets what differs from what is set, and nothing else. */
    @Transactional
    void change(SettingsForm form, Staff staff) {
        if (form.sampleNotice() != isShown()) {
            set(SAMPLE_NOTICE, Boolean.toString(form.sampleNotice()), staff);
        }
        form.texts().forEach((name, text) -> {
            if (!text.equals(text(name))) {
                set(IMPRINT + name, text, staff);
            }
        });
    }

    private void set(String name, String content, Staff staff) {
        put(name, content);
        events.publishEvent(new SettingChanged(name, content, staff));
    }

    /** For the portal itself, such as the starter content; what an administrator does is noted in the ledger besides. */
    @Transactional
    public void showSampleNotice(boolean shown) {
        put(SAMPLE_NOTICE, Boolean.toString(shown));
    }

    /** For {@code generate}: from now on the public is told that all this is invented. */
    @Transactional
    public void showInventedNotice() {
        showSampleNotice(true);
        put(INVENTED, Boolean.toString(true));
    }

    /** Whether there is a setting of this name. */
    public boolean has(String name) {
        return stored().containsKey(name);
    }

    /** Sets a value, holding its row against everybody else until the caller's transaction ends. */
    @Transactional
    public void put(String name, String content) {
        if (update(name, content) == 0) {
            insert(name, content);
        }
        events.publishEvent(new PublicChanged("setting:" + name));
    }

    private int update(String name, String content) {
        return database.sql("update setting set content = ? where name = ?")
                .params(content, name)
                .update();
    }

    private void insert(String name, String content) {
        database.sql("insert into setting (name, content) values (?, ?)")
                .params(name, content)
                .update();
    }

    private Map<String, String> stored() {
        return database.sql("select name, content from setting").query().listOfRows().stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> String.valueOf(row.get("name")), row -> String.valueOf(row.get("content"))));
    }

    /** Before any page is made anew: whoever drops pages after the commit comes later. */
    @TransactionalEventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    synchronized void remember(PublicChanged change) {
        known = stored();
    }

    /** Hears what another node has set. */
    @Scheduled(fixedDelay = 5_000, initialDelay = 5_000)
    synchronized void listen() {
        Map<String, String> now = stored();
        if (!now.equals(known)) {
            known = now;
            events.publishEvent(new PublicChanged("settings"));
        }
    }
}
