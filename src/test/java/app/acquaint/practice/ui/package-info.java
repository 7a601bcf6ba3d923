/** Tests of the panels in which learners write and answer. */
@NullMarked
package app.acquaint.practice.ui;

import org.jspecify.annotations.NullMarked;
