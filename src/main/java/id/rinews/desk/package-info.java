/** The dashboard of the newsroom. */
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
            "events",
            "requests"
        })
@NullMarked
package id.rinews.desk;

import org.jspecify.annotations.NullMarked;
