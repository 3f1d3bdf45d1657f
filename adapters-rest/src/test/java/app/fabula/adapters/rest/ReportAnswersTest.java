package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Server.API;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same report in four forms, and what each is sent with. */
class ReportAnswersTest {
    private static final String REPORTS = API + "/learners/" + Ids.LEARNER + "/reports";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | application/json",
                "text/csv | text/csv;charset=utf-8",
                "text/html | text/html;charset=utf-8",
                "application/pdf | application/pdf",
                "*/* | application/json",
                "text/* | text/html;charset=utf-8",
                "text/csv;q=0.5, application/pdf | application/pdf",
                "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8 |"
                        + " text/html;charset=utf-8",
                "image/png, text/csv;q=0.1 | text/csv;charset=utf-8",
                "application/json;q=0, */* | text/html;charset=utf-8",
                "text/html;q=0, text/* | text/csv;charset=utf-8"
            })
    void it_is_written_as_the_client_likes_it_best(String accepted, String type) {
        var answer = report("", accepted, "en");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo(type);
        assertThat(answer.header("Fabula-Position")).isEqualTo("70");
        assertThat(String.join(",", answer.headers().allValues("Vary")))
                .contains("Accept", "Accept-Language");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void what_there_is_not_is_not_acceptable() {
        var answer = report("", "image/png", "en");

        Problems.expect(answer, 406, "not-acceptable");
        assertThat(answer.json().path("detail").asString())
                .isEqualTo("There is application/json, text/html, text/csv, application/pdf.");
    }

    @Test
    void a_page_may_load_its_own_style_and_nothing_else() {
        var page = report("", "text/html", "en");

        assertThat(page.headers().allValues("Content-Security-Policy"))
                .containsExactly(
                        FakeReport.POLICY
                                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
                                + " sandbox");
        assertThat(page.header("Content-Disposition"))
                .isEqualTo("inline; filename=\"fabula-2026-03-02-2026-03-08.html\"");
        assertThat(report("", "application/json", "en").header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void a_file_is_called_by_its_days() {
        assertThat(report("?period=month", "application/pdf", "en").header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"fabula-2026-03-01-2026-03-31.pdf\"");
        assertThat(
                        report("?from=2026-02-27&to=2026-03-01", "text/csv", "en")
                                .header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"fabula-2026-02-27-2026-03-01.csv\"");
        assertThat(report("", "application/json", "en").header("Content-Disposition")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-CH, en;q=0.5 | de-CH",
                "fr, de;q=0.1 | de",
                "de;q=0, en | en",
                "* | en",
                "!!!;q=x | en"
            })
    void it_is_in_the_language_of_its_reader(String accepted, String language) {
        assertThat(report("", "text/csv", accepted).header("Content-Language")).isEqualTo(language);
    }

    @Test
    void days_are_chosen_by_their_period() {
        assertThat(days("?period=week&from=2026-02-25")).isEqualTo("2026-02-23 2026-03-01");
        assertThat(days("?period=month&from=2028-02-10")).isEqualTo("2028-02-01 2028-02-29");
        assertThat(days("?period=custom&from=2026-02-25&to=2026-02-25"))
                .isEqualTo("2026-02-25 2026-02-25");
        assertThat(days("?from=2024-01-01&to=2024-12-31")).isEqualTo("2024-01-01 2024-12-31");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?period=custom&from=2026-03-02&to=2026-03-01 | 409 | period-reversed",
                "?from=2024-01-01&to=2025-01-01 | 409 | period-too-long",
                "?period=custom&from=2026-03-02 | 422 | invalid-request",
                "?to=2026-03-02 | 422 | invalid-request",
                "?period=week&from=2026-03-02&to=2026-03-08 | 422 | invalid-request",
                "?period=year | 400 | bad-parameter",
                "?period=WEEK | 400 | bad-parameter",
                "?from=1999-12-31 | 400 | bad-parameter",
                "?asOf=2026-03-02 | 400 | bad-parameter"
            })
    void what_is_no_period_is_refused_in_every_form(String query, int status, String type) {
        Problems.expect(report(query, "application/json", "en"), status, type);
        Problems.expect(report(query, "application/pdf", "en"), status, type);
    }

    @Test
    void a_group_is_reported_in_the_same_forms() {
        var reports = API + "/groups/" + Ids.GROUP + "/reports";
        var page = accepting(reports, "text/html", "fr, de-CH;q=0.5");

        assertThat(page.status()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).isEqualTo("HTML in de-CH of Foxes, 2026-03-02");
        assertThat(page.header("Content-Disposition"))
                .isEqualTo("inline; filename=\"fabula-group-2026-03-02-2026-03-08.html\"");
        assertThat(page.header("Content-Security-Policy")).endsWith("sandbox");
        assertThat(accepting(reports, "text/csv", "fr").header("Content-Language")).isEqualTo("en");
        Problems.expect(
                accepting(reports + "?from=2024-01-01&to=2026-01-01", "text/csv", "en"),
                409,
                "period-too-long");
    }

    @Test
    void where_too_many_are_being_written_one_is_to_come_again() {
        var answer = report("", "application/pdf", "de-AT");

        Problems.expect(answer, 503, "overloaded");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(answer.header("Content-Disposition")).isEmpty();
    }

    @Test
    void a_document_of_a_run_is_called_by_its_days_and_by_nobody() {
        var path = API + "/report-runs/" + FakeJobs.RUNNING + "/reports/" + Ids.LEARNER;
        assertThat(accepting(path, "text/html", "en").header("Content-Disposition"))
                .isEqualTo("inline; filename=\"fabula-2026-02-23-2026-03-01.html\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"klingon", "sw", "und"})
    void a_run_in_a_language_without_texts_is_refused(String language) {
        var answer = ordered(language);

        Problems.expect(answer, 422, "invalid-request");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("#/language");
        assertThat(answer.json().at("/errors/0/detail").asString())
                .isEqualTo("There are texts in these languages: en, de, ja.");
    }

    @Test
    void a_run_in_the_language_of_a_country_is_begun() {
        assertThat(ordered("de-CH").status()).isEqualTo(202);
    }

    private static Server.Answer ordered(String language) {
        var order =
                "{\"period\":\"week\",\"from\":\"2026-02-25\",\"format\":\"pdf\",\"language\":\"%s\"}"
                        .formatted(language);
        return Server.send(
                Server.request("POST", API + "/report-runs", BodyPublishers.ofString(order))
                        .setHeader("Content-Type", "application/json"));
    }

    private static String days(String query) {
        var report = report(query, "application/json", "en").json();
        return report.path("from").asString() + " " + report.path("to").asString();
    }

    private static Server.Answer report(String query, String accepted, String language) {
        return accepting(REPORTS + query, accepted, language);
    }

    private static Server.Answer accepting(String path, String accepted, String language) {
        return Server.send(
                Server.request("GET", path, BodyPublishers.noBody())
                        .setHeader("Accept", accepted)
                        .setHeader("Accept-Language", language));
    }
}
