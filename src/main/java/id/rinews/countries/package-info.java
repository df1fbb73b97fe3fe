/** Countries with their flag bands, and the pairs they form. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "content", "audit", "settings"})
@NullMarked
package id.rinews.countries;

import org.jspecify.annotations.NullMarked;
