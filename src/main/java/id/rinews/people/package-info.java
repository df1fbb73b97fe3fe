/** People in the news, with the offices they held and when. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "content", "audit", "settings"})
@NullMarked
package id.rinews.people;

import org.jspecify.annotations.NullMarked;
