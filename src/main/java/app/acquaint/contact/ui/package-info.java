/** The pages and page parts of {@code contact}. */
@NullMarked
package app.acquaint.contact.ui;

import org.jspecify.annotations.NullMarked;
