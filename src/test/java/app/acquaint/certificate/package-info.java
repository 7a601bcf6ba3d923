@NullMarked
package app.acquaint.certificate;

import org.jspecify.annotations.NullMarked;
