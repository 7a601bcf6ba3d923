package app.acquaint.account.spi;

import app.acquaint.common.AccountId;

/** Where somebody lands who came by an invitation or has just got an account; whoever knows the courses implements it. */
public interface FirstPage {

    /** The path without a leading slash, for example that of the first lesson; empty for home. */
    String path(AccountId account);
}
