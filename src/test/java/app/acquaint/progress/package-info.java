@NullMarked
package app.acquaint.progress;

import org.jspecify.annotations.NullMarked;
