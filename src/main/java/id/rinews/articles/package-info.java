/** Stories: what editors write, what readers see, and how the one becomes the other. */
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
package id.rinews.articles;

import org.jspecify.annotations.NullMarked;
