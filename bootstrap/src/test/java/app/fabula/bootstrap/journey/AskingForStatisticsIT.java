package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be asked of a learner's statistics, on the day on which they registered. */
class AskingForStatisticsIT {
    private static final String STATISTICS = "/learners/" + Timetable.ANA + "/statistics";
    private static final String WEEK = "from=2026-02-27&to=2026-03-05";
    private static final RunningFabula fabula =
            new RunningFabula(Instant.parse("2026-03-13T08:00:00Z"));
    private static final Api api = fabula.api();

    @BeforeAll
    static void ana_is_there() {
        Timetable.register(api, Timetable.ANA, "Europe/Berlin", "{\"pages\":1}", 0);
    }

    @AfterAll
    static void stop() {
        fabula.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    by=week              | 2026-03-01 2026-03-02 2026-03-09
                    by=week&locale=en-US | 2026-03-01 2026-03-08
                    by=week&locale=ar-EG | 2026-03-01 2026-03-07 2026-03-14
                    by=week&locale=de    | 2026-03-01 2026-03-02 2026-03-09
                    by=month             | 2026-03-01
                    by=year              | 2026-03-01
                    """)
    void weeks_begin_where_they_do_in_that_place(String cut, String begins) {
        var told = api.get(STATISTICS + "?from=2026-03-01&to=2026-03-14&" + cut).expecting(200);
        assertThat(told.body().get("series"))
                .extracting(part -> part.get("from").asString())
                .containsExactly(begins.split(" "));
    }

    @Test
    void a_month_is_held_against_the_month_before() {
        var march = api.get(STATISTICS + "?from=2026-03-01&to=2026-03-31").expecting(200).body();
        assertThat(march.at("/before/from").asString()).isEqualTo("2026-02-01");
        assertThat(march.at("/before/to").asString()).isEqualTo("2026-02-13");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    from=2026-03-05&to=2026-03-04                           | 422 | invalid-request
                    from=2016-01-01&to=2026-03-04&by=year                   | 422 | invalid-request
                    from=2025-01-01&to=2026-03-04                           | 422 | invalid-request
                    from=1999-12-31&to=2026-03-04                           | 400 | bad-parameter
                    from=2026-03-04                                         | 400 | bad-parameter
                    from=2026-03-02&to=2026-03-04&by=hour                   | 400 | bad-parameter
                    from=2026-03-02&to=2026-03-04&rules=mine                | 400 | bad-parameter
                    from=2026-03-02&to=2026-03-04&asOf=2026-03-13T08:00:01Z | 409 | not-yet
                    from=2026-03-02&to=2026-03-04&asOf=2026-03-13T07:59:59Z | 404 | not-registered-then
                    """)
    void what_cannot_be_told_is_refused(String question, int status, String type) {
        var answer = api.get(STATISTICS + "?" + question).expecting(status).body();
        assertThat(answer.get("type").asString()).endsWith("/" + type);
    }

    @Test
    void what_no_metric_is_cannot_be_explained() {
        api.get(STATISTICS + "/explain?" + WEEK).expecting(400);
        api.get(STATISTICS + "/explain?metric=happiness&" + WEEK).expecting(400);
        api.get(STATISTICS + "/explain?metric=pages&cursor=x&" + WEEK).expecting(400);
    }
}
