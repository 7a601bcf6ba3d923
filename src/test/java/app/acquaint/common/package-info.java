@NullMarked
package app.acquaint.common;

import org.jspecify.annotations.NullMarked;
