/** Reads a draft by a rubric and says what is good and what could be mended. Pure: no Spring, no Vaadin, no database. */
@ApplicationModule(allowedDependencies = {"common"})
@NullMarked
package app.acquaint.coach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
