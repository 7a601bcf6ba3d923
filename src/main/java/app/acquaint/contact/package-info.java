/** The people one keeps in touch with: stages, interactions, promises, and who is due today. */
@ApplicationModule(allowedDependencies = {"common", "uikit", "store", "account", "account::spi"})
@NullMarked
package app.acquaint.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
