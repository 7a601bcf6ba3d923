/** Tests of who leads whom and what is assigned. */
@NullMarked
package app.acquaint.cohort;

import org.jspecify.annotations.NullMarked;
