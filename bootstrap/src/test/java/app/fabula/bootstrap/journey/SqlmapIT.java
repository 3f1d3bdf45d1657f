package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * No value of any request reaches the database as SQL. All of them take minutes, so they are tried
 * with {@code -Dsqlmap.all} alone; that the rig finds what there is to find is shown at each build.
 */
class SqlmapIT {
    private static final String SELECT = "select distinct name from event where name = ";
    private static final String ANA = "0198c5a0-0000-7000-8000-00000000000a";

    private static RunningFabula fabula;
    private static Api owner;

    @TempDir Path folder;

    @BeforeAll
    static void start() {
        assumeTrue(Sqlmap.isInstalled(), "SKIPPED: sqlmap is not on the PATH, see CONTRIBUTING.md");
        fabula = new RunningFabula(Instant.parse("2026-03-15T20:00:00Z"), Planted.class);
        owner = fabula.api();
        Timetable.register(owner, ANA, "Etc/UTC", "{\"pages\":1}", 0);
    }

    @AfterAll
    static void stop() {
        if (fabula != null) {
            fabula.close();
        }
    }

    @Test
    void it_finds_a_mistake_and_nothing_where_there_is_none() {
        var sqlmap = new Sqlmap(folder);

        assertThat(sqlmap.getsIn(planted("injectable"))).isTrue();
        assertThat(sqlmap.getsIn(planted("bound"))).isFalse();
    }

    @Test
    void no_value_of_any_request_gets_into_the_database() {
        assumeTrue(
                System.getProperty("sqlmap.all") != null,
                "SKIPPED: takes minutes, run it with -Dsqlmap.all, see CONTRIBUTING.md");
        var sqlmap = new Sqlmap(folder);
        var requests =
                new MarkedRequests(
                                owner.document(),
                                owner,
                                Map.of("learners", ANA, "api-keys", "000000000000"))
                        .all();

        assertThat(requests).hasSizeGreaterThan(100);
        assertThat(requests)
                .allSatisfy(
                        (place, request) -> assertThat(sqlmap.getsIn(request)).as(place).isFalse());
    }

    private static String planted(String path) {
        return "GET /planted/%s?name=learner.LearnerRegistered* HTTP/1.1\nHost: %s\nAuthorization: %s\n\n"
                .formatted(path, owner.base().getAuthority(), owner.authorization());
    }

    /** Not annotated: no component scan is to find it. */
    static class Planted {
        @Bean
        RouterFunction<ServerResponse> mistakes(JdbcOperations jdbc) {
            return RouterFunctions.route()
                    .GET(
                            "/planted/injectable",
                            request ->
                                    shown(
                                            jdbc.queryForList(
                                                    SELECT + "'" + name(request) + "'",
                                                    String.class)))
                    .GET(
                            "/planted/bound",
                            request ->
                                    shown(
                                            jdbc.queryForList(
                                                    SELECT + "?", String.class, name(request))))
                    .build();
        }

        private static String name(ServerRequest request) {
            return request.param("name").orElseThrow();
        }

        private static ServerResponse shown(List<? extends @Nullable String> names) {
            return ServerResponse.ok().body(names);
        }
    }
}
