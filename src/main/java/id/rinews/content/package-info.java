/** Story text as typed blocks, and the questions that publications answer about each other. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package id.rinews.content;

import org.jspecify.annotations.NullMarked;
