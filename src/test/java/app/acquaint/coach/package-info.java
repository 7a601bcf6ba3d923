@NullMarked
package app.acquaint.coach;

import org.jspecify.annotations.NullMarked;
