/** The certificate of a completed course: made, changed and revoked by the learner, printed, and verified by anybody. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "uikit",
            "store",
            "course",
            "account",
            "account::spi",
            "progress",
            "progress::spi"
        })
@NullMarked
package app.acquaint.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
