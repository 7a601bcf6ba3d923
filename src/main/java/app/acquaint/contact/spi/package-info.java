/** What modules above {@code contact} may add to it. */
@NamedInterface("spi")
@NullMarked
package app.acquaint.contact.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
