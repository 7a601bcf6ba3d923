/** The frame around every page: layout, home, error pages. It stands on top of everything and nothing uses it. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "uikit",
            "coach",
            "course",
            "course::spi",
            "account",
            "contact",
            "contact::spi",
            "practice",
            "progress"
        })
@NullMarked
package app.acquaint.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
