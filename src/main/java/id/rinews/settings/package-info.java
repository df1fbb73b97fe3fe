/** What an administrator has set, kept in the database. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package id.rinews.settings;

import org.jspecify.annotations.NullMarked;
