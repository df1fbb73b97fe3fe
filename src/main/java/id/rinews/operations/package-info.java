/** Starting, stopping and keeping: the command line, checks before a start, and a database that loses nothing. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
@NullMarked
package id.rinews.operations;

import org.jspecify.annotations.NullMarked;
