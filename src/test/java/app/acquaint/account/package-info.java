/** Tests. */
@NullMarked
package app.acquaint.account;

import org.jspecify.annotations.NullMarked;
