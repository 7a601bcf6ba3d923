/** Tests. */
@NullMarked
package app.acquaint.account.ui;

import org.jspecify.annotations.NullMarked;
