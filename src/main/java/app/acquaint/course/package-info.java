/** The course as data: steps, lessons, blocks and exercises, read from Markdown and checked before anyone sees them. */
@ApplicationModule(allowedDependencies = {"common", "uikit", "coach"})
@NullMarked
package app.acquaint.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
