/** The pages and page parts of {@code certificate}. */
@NullMarked
package app.acquaint.certificate.ui;

import org.jspecify.annotations.NullMarked;
