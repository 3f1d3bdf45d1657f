package app.fabula.application.statistics;

import app.fabula.application.shared.Shown;
import app.fabula.domain.group.GroupId;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * In-port: a week of a group, for who may not see any one of its learners.
 *
 * <p>What a learner did in a week goes into one answer of all that are ever given: that of the
 * first of the groups that they were in, as all was known a week after that week. So there are no
 * two answers that differ by one learner, or by some days of one.
 */
@FunctionalInterface
public interface GetAnonymousWeek {
    /**
     * @param week Monday to Sunday, of each learner's own days
     * @param knownAt as of when it is told, for ever
     * @param rules the version of them that was in force then
     */
    record Answer(Period week, Instant knownAt, int rules, AnonymousWeek told) {}

    /**
     * @param day of that week
     * @throws Refusal {@code unknown-group}; {@code not-yet} before all is known
     */
    Shown<Answer> of(GroupId group, LocalDate day);
}
