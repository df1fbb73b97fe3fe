/** Files that publications show: kept under their own fingerprint, only ever added. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "content", "audit", "settings"})
@NullMarked
package id.rinews.media;

import org.jspecify.annotations.NullMarked;
