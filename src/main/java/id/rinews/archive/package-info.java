/** Where readers find what was published: by day, by topic, by person, by contributor. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "content", "countries", "people", "topics", "articles", "agreements"})
@NullMarked
package id.rinews.archive;

import org.jspecify.annotations.NullMarked;
