/** The pages and page parts of {@code progress}. */
@NullMarked
package app.acquaint.progress.ui;

import org.jspecify.annotations.NullMarked;
