/** YAML as a tree in which everything knows its line and column, so that a problem can be pointed at. */
@NullMarked
package app.acquaint.course.yaml;

import org.jspecify.annotations.NullMarked;
