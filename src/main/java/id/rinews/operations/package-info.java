/** Starting, stopping and keeping: the command line, checks before a start, a database that loses nothing, and content to measure with. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "content",
            "settings",
            "countries",
            "people",
            "topics",
            "articles",
            "agreements",
            "events",
            "dossiers"
        })
@NullMarked
package id.rinews.operations;

import org.jspecify.annotations.NullMarked;
