@NullMarked
package app.acquaint.course.ui;

import org.jspecify.annotations.NullMarked;
