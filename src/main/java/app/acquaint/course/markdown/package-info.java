/**
 * Markdown of lessons, and nothing else that knows the Markdown library: a text becomes parts in reading order, with the
 * places of everything that a check wants to point at, and prose becomes sanitised HTML.
 */
@NullMarked
package app.acquaint.course.markdown;

import org.jspecify.annotations.NullMarked;
