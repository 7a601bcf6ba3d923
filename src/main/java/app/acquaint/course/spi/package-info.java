/** What modules above {@code course} may add to it. */
@NamedInterface("spi")
@NullMarked
package app.acquaint.course.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
