package app.fabula.adapters.persistence.achievement;

import app.fabula.adapters.persistence.shared.StateJson;
import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.achievement.KeptTrials;
import app.fabula.application.achievement.TrialOutcome;
import app.fabula.domain.achievement.RuleForm;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

public final class JdbcKeptTrials implements KeptTrials {
    private final JdbcClient jdbc;

    public JdbcKeptTrials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void begin(UUID trial, RuleForm rule, Instant at) {
        var json = StateJson.write(rule);
        jdbc.sql(
                        """
                        insert into achievement_rule_trial (id, rule, digest, outcome, begun_at)
                        values (?, ?, sha256(convert_to(?, 'UTF8')), ?, ?) on conflict (id) do nothing
                        """)
                .params(
                        trial,
                        json,
                        json,
                        StateJson.write(TrialOutcome.none()),
                        Timestamps.write(at))
                .update();
    }

    @Override
    public Optional<Kept> find(UUID trial) {
        return jdbc.sql("select rule, outcome from achievement_rule_trial where id = ?")
                .param(trial)
                .query((row, _) ->
                        new Kept(
                                StateJson.read(row.getString("rule"), RuleForm.class),
                                outcome(row.getString("outcome"))))
                .optional();
    }

    /** Whoever calls holds off whoever else does the same step. */
    @Override
    public void add(UUID trial, TrialOutcome part, boolean isLast) {
        jdbc.sql("select outcome from achievement_rule_trial where id = ?")
                .param(trial)
                .query((row, _) -> outcome(row.getString("outcome")))
                .optional()
                .ifPresent(before ->
                        jdbc.sql(
                                        """
                                        update achievement_rule_trial set outcome = ?, finished = ? where id = ?
                                        """)
                                .params(StateJson.write(before.plus(part)), isLast, trial)
                                .update());
    }

    @Override
    public boolean isTried(RuleForm rule) {
        return jdbc.sql(
                        """
                        select exists (select from achievement_rule_trial
                            where digest = sha256(convert_to(?, 'UTF8')) and finished)
                        """)
                .param(StateJson.write(rule))
                .query(Boolean.class)
                .single();
    }

    @Override
    public int prune(Instant before) {
        return jdbc.sql("delete from achievement_rule_trial where begun_at < ?")
                .param(Timestamps.write(before))
                .update();
    }

    private static TrialOutcome outcome(String json) {
        return StateJson.read(json, TrialOutcome.class);
    }
}
