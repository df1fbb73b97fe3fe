/** Values that every module speaks of: languages, countries, slugs, dates of coarse precision, pages. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@NullMarked
package id.rinews.shared;

import org.jspecify.annotations.NullMarked;
