/** What stories and agreements are about. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "content", "audit", "settings"})
@NullMarked
package id.rinews.topics;

import org.jspecify.annotations.NullMarked;
