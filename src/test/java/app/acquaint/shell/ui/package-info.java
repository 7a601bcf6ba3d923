@NullMarked
package app.acquaint.shell.ui;

import org.jspecify.annotations.NullMarked;
