/** What modules above {@code account} may add to it. */
@NamedInterface("spi")
@NullMarked
package app.acquaint.account.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
