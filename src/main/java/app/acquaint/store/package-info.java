/** The database: its engine settings, what makes a commit durable, and the whole store in and out of a file. */
@ApplicationModule(allowedDependencies = {"common"})
@NullMarked
package app.acquaint.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
