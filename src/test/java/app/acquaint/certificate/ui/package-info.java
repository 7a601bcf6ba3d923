@NullMarked
package app.acquaint.certificate.ui;

import org.jspecify.annotations.NullMarked;
