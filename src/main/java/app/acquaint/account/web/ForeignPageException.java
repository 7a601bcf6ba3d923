package app.acquaint.account.web;

/** A page elsewhere led somebody on the way to an issuer. */
class ForeignPageException extends RuntimeException {}
