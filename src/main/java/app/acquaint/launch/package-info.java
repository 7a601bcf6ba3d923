/** The commands of the jar: serve, check, preview, export, import, reset-link, and what each says when it cannot start. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "store",
            "coach",
            "course",
            "course::spi",
            "account",
            "contact",
            "practice",
            "progress",
            "cohort",
            "notification"
        })
@NullMarked
package app.acquaint.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
