/** Who leads whom, what is assigned, what a leader sees of it, and what the learner sees of that. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "uikit",
            "store",
            "course",
            "course::spi",
            "account",
            "account::spi",
            "contact",
            "practice",
            "practice::spi",
            "progress"
        })
@NullMarked
package app.acquaint.cohort;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
