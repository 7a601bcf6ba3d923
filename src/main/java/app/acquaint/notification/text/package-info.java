/**
 * The words of mails: small Markdown files with places for what differs, read into types, checked, and filled. What is
 * filled in is never read as Markdown or HTML.
 */
@NullMarked
package app.acquaint.notification.text;

import org.jspecify.annotations.NullMarked;
