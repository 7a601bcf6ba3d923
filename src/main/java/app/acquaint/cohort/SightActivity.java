package app.acquaint.cohort;

import static java.util.stream.Collectors.toMap;

import app.acquaint.common.AccountId;
import app.acquaint.course.Course;
import app.acquaint.practice.LastSaved;
import app.acquaint.progress.Glance;
import app.acquaint.progress.Glances;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Glances at many learners, in which writing counts as being here. */
@Component
class SightActivity {

    private final Glances glances;
    private final LastSaved saved;

    SightActivity(Glances glances, LastSaved saved) {
        this.glances = glances;
        this.saved = saved;
    }

    Map<AccountId, Glance> of(Set<AccountId> learners, Course course) {
        var latest = saved.of(learners, course.id());
        return glances.of(learners, course).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> with(entry.getValue(), latest.get(entry.getKey()))));
    }

    private static Glance with(Glance glance, @Nullable Instant saved) {
        var lastActive = Stream.concat(glance.lastActive().stream(), Optional.ofNullable(saved).stream())
                .max(Comparator.naturalOrder());
        return new Glance(glance.started(), glance.step(), glance.completed(), glance.graduated(), lastActive);
    }
}
