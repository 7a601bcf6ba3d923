package app.acquaint.coach;

/** One thing that the method asks of a draft. */
public record Criterion(String id, boolean must) {}
