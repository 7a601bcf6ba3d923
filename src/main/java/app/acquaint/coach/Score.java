package app.acquaint.coach;

/** F1 of the findings, and the share of met criteria that were faulted. */
record Score(double f1, double faulted) {

    /** How much better F1 on fresh drafts must be; less is chance with three to four hundred of them. */
    private static final double LEAST_GAIN = 0.02;

    /** So much more of the met criteria may be faulted for it. */
    private static final double MOST_FAULTED = 0.01;

    /** So much less faulted is enough where F1 stands: a wrong finding does more harm than a missing one. */
    private static final double LEAST_SPARED = 0.01;

    boolean isClearlyBetterThan(Score other) {
        boolean finds = f1 >= other.f1() + LEAST_GAIN && faulted <= other.faulted() + MOST_FAULTED;
        boolean spares = f1 >= other.f1() && faulted <= other.faulted() - LEAST_SPARED;
        return finds || spares;
    }

    static Score of(boolean[] found, boolean[] labels) {
        int both = 0;
        int wrong = 0;
        int all = 0;
        int met = 0;
        for (int at = 0; at < labels.length; at++) {
            both += found[at] && labels[at] ? 1 : 0;
            wrong += found[at] && !labels[at] ? 1 : 0;
            all += (found[at] ? 1 : 0) + (labels[at] ? 1 : 0);
            met += labels[at] ? 0 : 1;
        }
        return new Score(all == 0 ? 1 : 2.0 * both / all, met == 0 ? 0 : (double) wrong / met);
    }
}
