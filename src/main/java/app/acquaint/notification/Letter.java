package app.acquaint.notification;

import app.acquaint.notification.text.Values;

/**
 * What somebody is to be told.
 *
 * @param key what it is about: of several letters with one key the first one counts
 * @param values for the places of the kind's text
 */
record Letter(MailKind kind, String key, Recipient to, Values values) {}
