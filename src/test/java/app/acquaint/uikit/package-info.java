@NullMarked
package app.acquaint.uikit;

import org.jspecify.annotations.NullMarked;
