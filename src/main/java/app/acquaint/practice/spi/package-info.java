/** What practice asks of modules above it. */
@NamedInterface("spi")
@NullMarked
package app.acquaint.practice.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
