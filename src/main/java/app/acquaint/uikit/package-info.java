/** Small Vaadin parts that several modules' pages share. It knows no module but {@code common}. */
@ApplicationModule(allowedDependencies = {"common"})
@NullMarked
package app.acquaint.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
