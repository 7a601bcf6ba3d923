/** Tests. */
@NullMarked
package app.acquaint.account.web;

import org.jspecify.annotations.NullMarked;
