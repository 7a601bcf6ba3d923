/** Tests. */
@NullMarked
package app.acquaint.notification.ui;

import org.jspecify.annotations.NullMarked;
