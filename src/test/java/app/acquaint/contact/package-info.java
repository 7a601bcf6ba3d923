/** Tests of the tracker, on both databases. */
@NullMarked
package app.acquaint.contact;

import org.jspecify.annotations.NullMarked;
