/** Who someone is: accounts, log-in, sessions, and taking one's own data along. */
@ApplicationModule(allowedDependencies = {"common", "uikit", "store"})
@NullMarked
package app.acquaint.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
