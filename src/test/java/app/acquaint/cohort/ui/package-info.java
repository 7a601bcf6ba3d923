/** Tests of the pages of leading. */
@NullMarked
package app.acquaint.cohort.ui;

import org.jspecify.annotations.NullMarked;
