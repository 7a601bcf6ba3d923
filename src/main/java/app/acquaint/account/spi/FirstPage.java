package app.acquaint.account.spi;

/** Where somebody lands who has just got an account; whoever knows the courses implements it. */
public interface FirstPage {

    /** The path without a leading slash, for example that of the first lesson; empty for home. */
    String path();
}
