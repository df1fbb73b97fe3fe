/** Who may sign in, with which role, and how the first administrator comes to be. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "content", "audit", "settings"})
@NullMarked
package id.rinews.accounts;

import org.jspecify.annotations.NullMarked;
