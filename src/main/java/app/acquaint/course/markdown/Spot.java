package app.acquaint.course.markdown;

/** A place in a lesson's file; line and column count from 1. */
public record Spot(int line, int column) {}
