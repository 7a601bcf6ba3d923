/** What every module may lean on: typed ids, e-mail addresses, and failures that carry a message for a person. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.acquaint.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
