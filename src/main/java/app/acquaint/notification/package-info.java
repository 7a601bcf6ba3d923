/** Mail: what goes out, when, and whether it arrived at the mail server. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "uikit",
            "store",
            "course",
            "account",
            "account::spi",
            "contact",
            "contact::spi",
            "practice",
            "progress",
            "cohort"
        })
@NullMarked
package app.acquaint.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
