/** Acquaint: the course a new manager finishes by having done it. */
@NullMarked
package app.acquaint;

import org.jspecify.annotations.NullMarked;
