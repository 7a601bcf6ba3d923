/** What a learner writes and answers: drafts with their versions, exercises, and the sheet the coach stands beside. */
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
            "contact::spi"
        })
@NullMarked
package app.acquaint.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
