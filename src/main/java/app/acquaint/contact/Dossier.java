package app.acquaint.contact;

import java.util.List;

/**
 * All that is kept about a person.
 *
 * @param history the first entry first, corrected ones among them
 */
record Dossier(Contact contact, List<HistoryEntry> history, List<Promise> promises) {}
