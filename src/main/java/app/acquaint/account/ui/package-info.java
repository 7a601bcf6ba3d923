/** The pages and page parts of {@code account}; {@link app.acquaint.account.ui.LogOutButton} is for the frame, too. */
@NullMarked
package app.acquaint.account.ui;

import org.jspecify.annotations.NullMarked;
