/** The pages and page parts of {@code practice}. */
@NullMarked
package app.acquaint.practice.ui;

import org.jspecify.annotations.NullMarked;
