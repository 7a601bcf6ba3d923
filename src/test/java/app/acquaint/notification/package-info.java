/** Tests. */
@NullMarked
package app.acquaint.notification;

import org.jspecify.annotations.NullMarked;
