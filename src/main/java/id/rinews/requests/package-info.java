/** Corrections and replies that readers ask for, kept for the desk. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "content", "audit", "accounts", "articles", "agreements"})
@NullMarked
package id.rinews.requests;

import org.jspecify.annotations.NullMarked;
