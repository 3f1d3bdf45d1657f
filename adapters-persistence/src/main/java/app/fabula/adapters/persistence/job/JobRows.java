package app.fabula.adapters.persistence.job;

import app.fabula.adapters.persistence.shared.StateJson;
import app.fabula.adapters.persistence.shared.Timestamps;
import app.fabula.application.job.Job;
import app.fabula.application.job.Turn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A job as a row has it. */
final class JobRows {
    private JobRows() {}

    static Job job(ResultSet row) throws SQLException {
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                parameters(row),
                Job.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getLong("done"),
                total(row),
                row.getLong("failed"),
                row.getInt("attempts"),
                Timestamps.read(row, "created_at"),
                Timestamps.read(row, "updated_at"),
                Optional.ofNullable(row.getString("error")));
    }

    static Turn turn(ResultSet row) throws SQLException {
        return new Turn(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                parameters(row),
                row.getLong("step"),
                Optional.ofNullable(row.getString("place")),
                total(row),
                row.getLong("done") - row.getLong("failed"));
    }

    static String text(Job.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    static String text(Map<String, String> parameters) {
        return StateJson.write(parameters);
    }

    private static Optional<Long> total(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("total", Long.class));
    }

    @SuppressWarnings("unchecked") // written by this class, of texts only
    private static Map<String, String> parameters(ResultSet row) throws SQLException {
        return StateJson.read(row.getString("parameters"), Map.class);
    }
}
