package app.fabula.application.operation;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.operation.Standings.Holder;
import app.fabula.application.operation.Standings.Standing;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Everybody is told the same positions, and of whoever holds a follower who that is to them. */
public interface StandingsContract {
    /** As the process of that name sees them; nobody has come anywhere at first. */
    Standings standings(String node);

    void comeTo(String follower, long position);

    /** That process takes it further from now on. */
    void claim(String follower, String node);

    /** Whoever held it does so no more. */
    void abandon(String follower);

    @Test
    default void who_has_never_begun_stands_before_the_first_event() {
        assertThat(standings("a").of(List.of("streak")))
                .isEqualTo(Map.of("streak", new Standing(0, Holder.NOBODY)));
    }

    @Test
    default void each_is_told_of_by_itself_and_only_who_was_asked_for() {
        comeTo("streak", 3);
        comeTo("report", 4);
        comeTo("stories", 5);
        comeTo("streak", 6);
        assertThat(standings("a").of(List.of("streak", "report", "new")))
                .isEqualTo(
                        Map.of(
                                "streak", new Standing(6, Holder.NOBODY),
                                "report", new Standing(4, Holder.NOBODY),
                                "new", new Standing(0, Holder.NOBODY)));
        assertThat(standings("a").of(List.of())).isEmpty();
    }

    @Test
    default void what_one_holds_is_elsewhere_to_everybody_else() {
        comeTo("streak", 3);
        claim("streak", "a");
        claim("report", "b");
        assertThat(standings("a").of(List.of("streak", "report")))
                .isEqualTo(
                        Map.of(
                                "streak", new Standing(3, Holder.HERE),
                                "report", new Standing(0, Holder.ELSEWHERE)));
        assertThat(standings("b").of(List.of("streak", "report")))
                .isEqualTo(
                        Map.of(
                                "streak", new Standing(3, Holder.ELSEWHERE),
                                "report", new Standing(0, Holder.HERE)));
    }

    @Test
    default void another_one_takes_over_where_it_was_left() {
        comeTo("streak", 3);
        claim("streak", "a");
        abandon("streak");
        assertThat(standings("a").of(List.of("streak")))
                .isEqualTo(Map.of("streak", new Standing(3, Holder.NOBODY)));
        claim("streak", "b");
        assertThat(standings("a").of(List.of("streak")))
                .isEqualTo(Map.of("streak", new Standing(3, Holder.ELSEWHERE)));
    }
}
