/** What modules above {@code progress} may add to its pages. */
@NamedInterface("spi")
@NullMarked
package app.acquaint.progress.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
