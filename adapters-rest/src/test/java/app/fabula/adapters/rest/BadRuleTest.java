package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Server.API;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.achievement.RulesOfAchievements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who writes a rule that means nothing is told which member is wrong, and nothing is published. */
class BadRuleTest {
    private static final String PATH = API + "/achievement-rules/leafing";
    private static final String RULE =
            """
            {"code":"leafing","version":1,"deeds":{"kinds":["PAGE_READ"],"weekdays":["MONDAY"],\
            "hours":{"from":22,"to":4},"amounts":{"WORDS":{"least":5,"most":9}}},\
            "measure":{"kind":"COUNTER"},"window":{"kind":"EVER"},"tiers":[1,5],"scope":"OVER_ALL","hidden":false,\
            "texts":{"en":{"title":"Leafing","description":"{target} pages."},"de":{"title":"T","description":"D"}}}\
            """;

    @BeforeEach
    void nothing_is_edited() {
        LastEdit.forget();
    }

    @Test
    void a_good_one_is_published() {
        var answer = Server.send("PUT", PATH, RULE);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo(PATH);
        assertThat(LastEdit.isThere()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "code":"leafing"       | "code":"other"            | #/code                  | other-code
                    "version":1            | "version":0               | #/version               | range
                    PAGE_READ              | PAGE_EATEN                | #/deeds/kinds/0         | one-of
                    ["PAGE_READ"]          | ["PAGE_READ","PAGE_READ"] | #/deeds/kinds           | distinct
                    "MONDAY"               | "Monday"                  | #/deeds/weekdays/0      | one-of
                    "to":4                 | "to":22                   | #/deeds                 | rule
                    "most":9               | "most":4                  | #/deeds                 | rule
                    "WORDS"                | "LETTERS"                 | #/deeds/amounts/LETTERS | one-of
                    "COUNTER"              | "SUM"                     | #/measure               | rule
                    "kind":"COUNTER"       | "kind":"SUM","of":"DAY"   | #/measure               | rule
                    "kind":"COUNTER"       | "kind":"SUM","of":"PAGES" | #/measure/of            | one-of
                    "kind":"COUNTER"       | "kind":"SET","of":"DAY"   | #/measure               | rule
                    "kind":"EVER"          | "kind":"EVER","days":7    | #/window                | rule
                    "kind":"EVER"          | "kind":"ROLLING"          | #/window                | rule
                    "kind":"EVER"          | "kind":"NEVER"            | #/window/kind           | one-of
                    [1,5]                  | []                        | #/tiers                 | size
                    [1,5]                  | [5,1]                     | #/tiers                 | rule
                    [1,5]                  | [0]                       | #/tiers/0               | range
                    "COUNTER"              | "ONE_TIME"                | #/tiers                 | rule
                    "WORDS"                | "SITTINGS"                | #/deeds                 | rule
                    "kind":"COUNTER"       | "kind":"MAX","of":"STREAK_DAYS" | #/measure         | rule
                    "kind":"COUNTER"       | "kind":"SET","of":"LEVEL","values":["A1","A2","B1","B2","c1"] | #/measure | rule
                    OVER_ALL               | SOMEWHERE                 | #/scope                 | one-of
                    "en":                  | "fr":                     | #/texts                 | rule
                    "de":                  | "d e":                    | #/texts/d%20e           | language
                    "Leafing"              | ""                        | #/texts/en/title        | length
                    {target}               | {tier}                    | #/texts                 | rule
                    "hidden"               | "secret"                  | #/secret                | unknown-member
                    """)
    void what_is_wrong_is_told_by_its_member(String good, String bad, String pointer, String code) {
        assertThat(RULE).contains(good);
        var rule = RULE.replace(good, bad);
        for (var sent :
                new Server.Answer[] {put(rule), Server.send("POST", PATH + "/trials", rule)}) {
            Problems.expect(sent, 422, "invalid-request");
            assertThat(sent.json().path("errors"))
                    .anySatisfy(fault -> {
                        assertThat(fault.path("pointer").asString()).isEqualTo(pointer);
                        assertThat(fault.path("code").asString()).isEqualTo(code);
                        assertThat(fault.path("detail").asString()).endsWith(".");
                    });
        }
        assertThat(LastEdit.isThere()).isFalse();
    }

    @Test
    void no_code_is_not_in_kebab_case() {
        Problems.expect(
                Server.send("PUT", API + "/achievement-rules/Leafing", RULE), 400, "bad-parameter");
        Problems.expect(
                Server.send("PUT", API + "/achievement-rules/" + "x".repeat(61), RULE),
                400,
                "bad-parameter");
    }

    @Test
    void what_is_shown_can_be_sent_again() {
        var rule = RulesOfAchievements.ofOld().getFirst().code();
        var path = API + "/achievement-rules/" + rule;
        var shown = Server.get(path).json().path("definition");
        var again = Server.send("PUT", path, shown.toString());
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(again.json().path("definition")).isEqualTo(shown);
    }

    private static Server.Answer put(String rule) {
        return Server.send("PUT", PATH, rule);
    }
}
