/** The frame around every page: layout, home, error pages. It stands on top of everything and nothing uses it. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "uikit",
            "store",
            "coach",
            "course",
            "course::spi",
            "account",
            "account::spi",
            "account::ui",
            "cohort",
            "contact",
            "contact::spi",
            "practice",
            "progress"
        })
@NullMarked
package app.acquaint.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
