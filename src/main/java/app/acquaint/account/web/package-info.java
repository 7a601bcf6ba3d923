/** What stands before every request: log-in, sessions, headers and who may see what. */
@NullMarked
package app.acquaint.account.web;

import org.jspecify.annotations.NullMarked;
