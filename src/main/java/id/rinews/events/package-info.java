/** What happened, or will, between two countries: visits, summits, honours. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "content", "audit", "settings", "accounts", "countries", "people", "topics"})
@NullMarked
package id.rinews.events;

import org.jspecify.annotations.NullMarked;
