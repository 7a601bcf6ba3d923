package app.acquaint.account;

import app.acquaint.common.EmailAddress;

/** Decides whether somebody whom nobody invited may have an account. */
public interface SignUpRule {

    /** @param proven an address that certainly belongs to whoever asks */
    boolean admits(EmailAddress proven);
}
