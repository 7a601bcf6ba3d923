/** The pages and page parts of {@code cohort}. */
@NullMarked
package app.acquaint.cohort.ui;

import org.jspecify.annotations.NullMarked;
