package app.acquaint.practice;

import app.acquaint.coach.Rubric;

/**
 * A point of a rubric on which people keep their own words.
 *
 * @param rubric whose point it is
 * @param criterion the point's id in the rubric's file
 * @param suggestion what the coach suggests there, as a headline
 * @param people how many people keep theirs in at least one draft; never fewer than {@link OverruledPoints#FEWEST}
 * @param writers how many people have written such a draft
 */
public record OverruledPoint(Rubric rubric, String criterion, String suggestion, int people, int writers) {}
