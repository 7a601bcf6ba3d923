package app.acquaint.practice;

/**
 * Something about a shared draft that one of the two has not seen yet.
 *
 * @param fresh whether the draft itself was not opened yet; else there are words of the other's
 */
public record ShareNews(Share share, boolean fresh) {}
