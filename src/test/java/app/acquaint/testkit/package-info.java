/** What tests of several modules lean on. */
@NullMarked
package app.acquaint.testkit;

import org.jspecify.annotations.NullMarked;
