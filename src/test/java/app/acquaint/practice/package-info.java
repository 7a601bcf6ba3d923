/** Tests of what learners write and answer. */
@NullMarked
package app.acquaint.practice;

import org.jspecify.annotations.NullMarked;
