/** Tests of the tracker's pages and their words. */
@NullMarked
package app.acquaint.contact.ui;

import org.jspecify.annotations.NullMarked;
