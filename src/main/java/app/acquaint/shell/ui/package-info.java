/** The pages and page parts of {@code shell}. */
@NullMarked
package app.acquaint.shell.ui;

import org.jspecify.annotations.NullMarked;
