/** The pages and page parts of {@code notification}. */
@NullMarked
package app.acquaint.notification.ui;

import org.jspecify.annotations.NullMarked;
