/** The pages and page parts of {@code course}. */
@NullMarked
package app.acquaint.course.ui;

import org.jspecify.annotations.NullMarked;
