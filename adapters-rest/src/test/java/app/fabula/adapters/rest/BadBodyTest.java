package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Server.API;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a body gets that is wrong whatever it is about. */
class BadBodyTest {
    private static final String STORY =
            """
            {"language":"es","title":"T","licence":"L","pages":["p"]%s}\
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    null      | 400
                    []        | 400
                    "text"    | 400
                    7         | 400
                    {'a':1}   | 400
                    {"a":NaN} | 400
                    {"a":01}  | 400
                    {/**/}    | 400
                    """)
    void a_body_that_is_no_json_object(String body, int status) {
        var answer = Server.send("POST", API + "/stories", body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }

    @Test
    void every_fault_is_told_up_to_fifty() {
        var answer =
                Server.send(
                        "POST",
                        API + "/learners/" + Ids.LEARNER + "/activities",
                        "{\"activities\":[" + "{},".repeat(99) + "{}]}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors")).hasSize(50);
    }

    @Test
    void lists_are_bounded() {
        var activities = "{\"activities\":[" + "{},".repeat(500) + "{}]}";
        var stories = "{\"stories\":[" + "{},".repeat(50) + "{}]}";
        var toLearner = "/learners/" + Ids.LEARNER + "/activities";

        assertThat(Server.send("POST", API + toLearner, activities).body())
                .contains("Must have 1 to 500 elements.");
        assertThat(Server.send("POST", API + "/stories/imports", stories).body())
                .contains("Must have 1 to 50 elements.");
        Faults.expect(
                Server.send("POST", API + toLearner, "{\"activities\":[]}"),
                422,
                "#/activities size");
        Faults.expect(Server.send("POST", API + toLearner, "{}"), 422, "#/activities required");
    }

    @Test
    void nesting_and_lengths_are_bounded() {
        var deep = STORY.formatted(",\"x\":" + "[".repeat(65) + "]".repeat(65));
        var number = STORY.formatted(",\"x\":" + "1".repeat(200));
        var text = STORY.formatted("").replace("\"T\"", "\"" + "T".repeat(100_001) + "\"");

        Faults.expect(Server.send("POST", API + "/stories", deep), 400, "");
        Faults.expect(Server.send("POST", API + "/stories", number), 400, "");
        Faults.expect(Server.send("POST", API + "/stories", text), 400, "");
    }

    /**
     * Half a million of them would be made, and found wanting, if the list were read to its end.
     */
    @Test
    void what_is_beyond_the_bound_of_a_list_is_not_looked_at() {
        var activities = "{\"activities\":[" + "{},".repeat(300_000) + "7]}";
        var answer =
                Server.send("POST", API + "/learners/" + Ids.LEARNER + "/activities", activities);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Must have 1 to 500 elements.");
    }

    @Test
    void tokens_are_bounded() {
        var title = STORY.replace("\"T\"", "[" + "[],".repeat(600_000) + "[]]");

        Faults.expect(Server.send("POST", API + "/stories", title.formatted("")), 400, "");
    }

    /** A pointer to each of many, through long names, would be far more than was sent. */
    @Test
    void an_answer_is_not_much_longer_than_what_it_answers() {
        var name = "{\"" + "\u4e00".repeat(1_000) + "\":";
        var body = name.repeat(20) + "[" + "null,".repeat(50) + "null]" + "}".repeat(20);
        var answer = Server.send("POST", API + "/stories", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().length()).isLessThan(body.length());
    }
}
