/** Agreements, their dated acts and the status that follows from them. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "content",
            "audit",
            "settings",
            "accounts",
            "media",
            "countries",
            "people",
            "topics"
        })
@NullMarked
package id.rinews.agreements;

import org.jspecify.annotations.NullMarked;
