package app.fabula.adapters.persistence.achievement;

import app.fabula.application.achievement.Holders;
import java.util.HashMap;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcOperations;

/** Counts everybody. */
final class HolderCounts {
    private static final String HOLDERS =
            """
            select code, tier, count(distinct learner_id) as holders from achievement_award
            where earned_at is not null group by code, tier
            """;

    /** From one learner to the next, however many days each has. */
    static final String ACTIVE =
            """
            with recursive active as (
                (select learner_id from achievement_fact_day order by learner_id limit 1)
                union all
                select (select learner_id from achievement_fact_day where learner_id > before.learner_id
                        order by learner_id limit 1)
                from active before where before.learner_id is not null)
            select count(learner_id) from active
            """;

    private final JdbcOperations jdbc;

    HolderCounts(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    Holders holders() {
        var holders = new HashMap<Holders.Tier, Long>();
        jdbc.query(
                HOLDERS,
                row -> {
                    holders.put(
                            new Holders.Tier(row.getString("code"), row.getInt("tier")),
                            row.getLong("holders"));
                });
        var active = Objects.requireNonNull(jdbc.queryForObject(ACTIVE, Long.class));
        return new Holders(active, holders);
    }
}
