/** How far someone is: which lessons are done and why, what is next, completed and graduated. */
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
            "contact",
            "practice"
        })
@NullMarked
package app.acquaint.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
