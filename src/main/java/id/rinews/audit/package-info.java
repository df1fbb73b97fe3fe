/** Who did what, when and from where: an append-only ledger. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package id.rinews.audit;

import org.jspecify.annotations.NullMarked;
