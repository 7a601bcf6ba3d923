package app.acquaint.account;

import app.acquaint.common.AccountId;
import java.time.LocalDate;

/** Who is asking, from the security context of the running request: the only source of an owner for services. */
public interface CurrentAccount {

    /** @throws org.springframework.security.access.AccessDeniedException when nobody is logged in */
    AccountId id();

    /**
     * The account as it is now.
     *
     * @throws org.springframework.security.access.AccessDeniedException when nobody is logged in
     */
    Account get();

    /** The day it is for this person, by the application's clock and the account's time zone. */
    LocalDate today();
}
