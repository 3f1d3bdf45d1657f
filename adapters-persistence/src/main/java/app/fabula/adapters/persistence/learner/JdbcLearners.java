package app.fabula.adapters.persistence.learner;

import app.fabula.adapters.persistence.shared.Snapshots;
import app.fabula.adapters.persistence.shared.StateJson;
import app.fabula.application.learner.LearnerAccount;
import app.fabula.application.learner.Learners;
import app.fabula.application.learner.LearnersProjection;
import app.fabula.application.shared.LearnerCalendar;
import app.fabula.application.shared.Shown;
import app.fabula.domain.shared.LearnerId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

public final class JdbcLearners implements Learners, LearnerCalendar.Source {
    private static final String SAVE =
            """
            insert into learner_account (learner_id, zone_id, day_start_hour, account)
            values (?, ?, ?, ?::jsonb)
            on conflict (learner_id) do update
            set zone_id = excluded.zone_id, day_start_hour = excluded.day_start_hour,
                account = excluded.account
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Snapshots snapshots;

    public JdbcLearners(JdbcOperations jdbc, Snapshots snapshots) {
        this.jdbc = JdbcClient.create(jdbc);
        this.batches = jdbc;
        this.snapshots = snapshots;
    }

    @Override
    public Shown<Optional<LearnerAccount>> get(LearnerId learner) {
        return snapshots.read(LearnersProjection.NAME, () -> find(learner));
    }

    @Override
    public Optional<LearnerCalendar> of(LearnerId learner) {
        return find(learner)
                .map(account -> new LearnerCalendar(account.plan().zone(), account.plan().rule()));
    }

    @Override
    public Map<LearnerId, Optional<LearnerAccount>> load(Set<LearnerId> learners) {
        var accounts = new HashMap<LearnerId, Optional<LearnerAccount>>();
        jdbc.sql("select learner_id, account from learner_account where learner_id in (:ids)")
                .param("ids", learners.stream().map(LearnerId::value).toList())
                .query(row -> {
                    accounts.put(
                            new LearnerId(row.getObject("learner_id", UUID.class)),
                            Optional.of(
                                    StateJson.read(
                                            row.getString("account"), LearnerAccount.class)));
                });
        return accounts;
    }

    @Override
    public void save(Map<LearnerId, Optional<LearnerAccount>> accounts) {
        var rows =
                accounts.entrySet().stream()
                        .flatMap(entry ->
                                entry.getValue().stream()
                                        .map(account -> columns(entry.getKey(), account)))
                        .toList();
        batches.batchUpdate(SAVE, rows);
    }

    @Override
    public void clear() {
        jdbc.sql("delete from learner_account").update();
    }

    private Optional<LearnerAccount> find(LearnerId learner) {
        return load(Set.of(learner)).getOrDefault(learner, Optional.empty());
    }

    private static Object[] columns(LearnerId learner, LearnerAccount account) {
        return new Object[] {
            learner.value(),
            account.plan().zone().getId(),
            account.plan().rule().dayStartHour(),
            StateJson.write(account)
        };
    }
}
