/** The pages and page parts of {@code account}. */
@NullMarked
package app.acquaint.account.ui;

import org.jspecify.annotations.NullMarked;
