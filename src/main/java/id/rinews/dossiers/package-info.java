/** The dossier of a relation: what is written about it, and what events, agreements, stories and people add up to. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "content",
            "audit",
            "settings",
            "accounts",
            "countries",
            "people",
            "topics",
            "articles",
            "agreements",
            "events"
        })
@NullMarked
package id.rinews.dossiers;

import org.jspecify.annotations.NullMarked;
