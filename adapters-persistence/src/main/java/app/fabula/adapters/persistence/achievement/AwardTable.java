package app.fabula.adapters.persistence.achievement;

import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.achievement.Achievements.Holding;
import app.fabula.application.shared.ReadModel;
import app.fabula.domain.achievement.Announcements;
import app.fabula.domain.achievement.AwardKey;
import app.fabula.domain.achievement.AwardTold;
import app.fabula.domain.shared.Announced;
import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.LearnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;

/** What was announced, a row for each award. */
final class AwardTable implements ReadModel<Holding, AwardTold> {
    private static final String OVER_ALL = "*";
    private static final String COLUMNS =
            "learner_id, code, language, tier, generation, rule, times, earned_at, recognised_at";

    private static final String LOAD =
            "select "
                    + COLUMNS
                    + """
                     from achievement_award
                    join unnest(?::uuid[], ?::text[], ?::text[], ?::int[]) as k (learner_id, code, language, tier)
                    using (learner_id, code, language, tier)
                    """;

    /** By its own index. What was taken back was earned at no time. */
    static final String BETWEEN =
            "select "
                    + COLUMNS
                    + " from achievement_award where learner_id = ? and earned_at >= ? and"
                    + " earned_at < ?";

    private static final String SAVE =
            "insert into achievement_award ("
                    + COLUMNS
                    + """
                    ) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (learner_id, code, language, tier) do update
                    set generation = excluded.generation, rule = excluded.rule, times = excluded.times,
                        earned_at = excluded.earned_at, recognised_at = excluded.recognised_at
                    """;

    private final JdbcOperations jdbc;

    AwardTable(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    Announcements of(LearnerId learner) {
        return announcements(
                "select " + COLUMNS + " from achievement_award where learner_id = ?",
                learner.value());
    }

    /** All that may have been decided on those days, wherever on earth, and some of days beside. */
    Announcements between(LearnerId learner, LocalDate from, LocalDate to) {
        return announcements(
                BETWEEN,
                learner.value(),
                DecidingDays.earliest(from).atOffset(ZoneOffset.UTC),
                DecidingDays.latest(to).atOffset(ZoneOffset.UTC));
    }

    private Announcements announcements(String sql, Object... arguments) {
        var told = new HashMap<AwardKey, AwardTold>();
        jdbc.query(
                sql,
                row -> {
                    told.put(award(row), told(row));
                },
                arguments);
        return new Announcements(told);
    }

    @Override
    public Map<Holding, AwardTold> load(Set<Holding> keys) {
        var states = new HashMap<Holding, AwardTold>();
        jdbc.query(
                LOAD,
                row -> {
                    var learner = new LearnerId(row.getObject("learner_id", UUID.class));
                    states.put(new Holding(learner, award(row)), told(row));
                },
                keys.stream().map(key -> key.learner().toString()).toArray(String[]::new),
                keys.stream().map(key -> key.award().code()).toArray(String[]::new),
                keys.stream().map(key -> language(key.award())).toArray(String[]::new),
                keys.stream().map(key -> key.award().tier()).toArray(Integer[]::new));
        return states;
    }

    @Override
    public void save(Map<Holding, AwardTold> states) {
        jdbc.batchUpdate(
                SAVE,
                states.entrySet().stream()
                        .map(entry -> columns(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Object[] columns(Holding key, AwardTold told) {
        return new Object[] {
            key.learner().value(),
            key.award().code(),
            language(key.award()),
            key.award().tier(),
            told.generation(),
            told.rule(),
            told.announced().times(),
            Timestamps.write(told.announced().at()),
            Timestamps.write(told.recognisedAt())
        };
    }

    private static AwardKey award(ResultSet row) throws SQLException {
        var language = row.getString("language");
        return new AwardKey(
                row.getString("code"),
                language.equals(OVER_ALL) ? Optional.empty() : Optional.of(new Language(language)),
                row.getInt("tier"));
    }

    private static AwardTold told(ResultSet row) throws SQLException {
        return new AwardTold(
                row.getInt("generation"),
                row.getInt("rule"),
                new Announced(row.getInt("times"), Timestamps.readOptional(row, "earned_at")),
                Timestamps.readOptional(row, "recognised_at"));
    }

    private static String language(AwardKey award) {
        return award.language().map(Language::tag).orElse(OVER_ALL);
    }
}
