package app.fabula.adapters.persistence.shared;

import app.fabula.application.shared.ProjectionStore;
import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;
import org.axonframework.conversion.Converter;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.TokenStore;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.jdbc.JdbcTokenStore;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.jdbc.JdbcTokenStoreConfiguration;
import org.axonframework.messaging.eventhandling.processing.streaming.token.store.jdbc.TokenSchema;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

public final class JdbcProjectionStore implements ProjectionStore {
    /** After which another instance takes over from one that has died. */
    public static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(5);

    private final JdbcOperations jdbc;

    public JdbcProjectionStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Axon's token store on the same table; its connections take part in Spring's transactions.
     *
     * @param node who claims, different for every process that there ever is
     */
    public static TokenStore tokens(DataSource database, Converter converter, String node) {
        var schema =
                TokenSchema.builder()
                        .setTokenTable("projection_token")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .setTimestampColumn("claimed_at")
                        .build();
        return new JdbcTokenStore(
                new TransactionAwareDataSourceProxy(database)::getConnection,
                converter,
                JdbcTokenStoreConfiguration.DEFAULT
                        .schema(schema)
                        .nodeId(node)
                        .claimTimeout(CLAIM_TIMEOUT));
    }

    @Override
    public long position(String projection) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select projection_position(?)", Long.class, projection));
    }
}
