package app.acquaint.coach;

import java.util.List;

/** What can be asked of a draft. A rubric names one for each criterion, with its words and limits. */
sealed interface Check
        permits Length,
                Contains,
                Avoids,
                Duration,
                AsksAbout,
                Questions,
                Covers,
                Weighs,
                AllOf,
                AnyOf,
                BySituation,
                Asked,
                TakesUp,
                SaysWhen,
                SecondOpinion {

    /** Never fails, whatever was written; immutable, so that all threads share it. */
    Outcome look(Reading reading);

    /** Reads the check that a criterion names as {@code kind}; what cannot be read is reported to the fields. */
    static Check read(Fields fields) {
        String kind = fields.text("kind");
        return switch (kind) {
            case "length" -> Length.read(fields);
            case "contains" -> Contains.read(fields);
            case "avoids" -> Avoids.read(fields);
            case "duration" -> Duration.read(fields);
            case "asks-about" -> AsksAbout.read(fields);
            case "questions" -> Questions.read(fields);
            case "covers" -> Covers.read(fields);
            case "weighs" -> Weighs.read(fields);
            case "all" -> AllOf.read(fields);
            case "any" -> AnyOf.read(fields);
            case "by-situation" -> BySituation.read(fields);
            case "asked" -> Asked.read(fields);
            case "takes-up" -> TakesUp.read(fields);
            case "says-when" -> SaysWhen.read(fields);
            default -> {
                if (!kind.isEmpty()) {
                    fields.problem(
                            "kind",
                            "there is no check \"" + kind + "\": use length, contains, avoids, duration, asks-about,"
                                    + " questions, covers, weighs, all, any, by-situation, asked, takes-up or says-when");
                }
                yield fields.ignored(new Length(0, Integer.MAX_VALUE));
            }
        };
    }

    /** A check in a map of its own, read to its end. */
    static Check within(Fields fields) {
        Check check = read(fields);
        fields.end();
        return check;
    }

    /** A list of checks, at least one. */
    static List<Check> several(Fields fields, String key) {
        List<Check> checks = fields.maps(key).stream().map(Check::within).toList();
        return checks.isEmpty() ? List.of(new Length(0, Integer.MAX_VALUE)) : checks;
    }

    /** The matches that stand where none of the exceptions does. */
    static List<Match> apartFrom(List<Match> matches, List<Match> exceptions) {
        int next = 0;
        List<Match> kept = new java.util.ArrayList<>();
        for (Match match : matches) {
            while (next < exceptions.size() && exceptions.get(next).from() + Pattern.WINDOW < match.from()) {
                next++;
            }
            boolean excepted = false;
            for (int at = next; at < exceptions.size() && exceptions.get(at).from() < match.to(); at++) {
                excepted |= exceptions.get(at).overlaps(match);
            }
            if (!excepted) {
                kept.add(match);
            }
        }
        return kept;
    }
}
