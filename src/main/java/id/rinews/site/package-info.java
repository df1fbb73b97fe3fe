/** Front page, page shells, error pages and the starter content. */
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
            "media",
            "dossiers"
        })
@NullMarked
package id.rinews.site;

import org.jspecify.annotations.NullMarked;
