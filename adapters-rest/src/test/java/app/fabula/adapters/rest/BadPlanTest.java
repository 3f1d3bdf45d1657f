package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Server.API;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan with a fault gets. Each row replaces a part of a good one. */
class BadPlanTest {
    private static final String PLAN =
            """
            {"zoneId":"Europe/Berlin","languages":["es"],"nativeLanguage":"de"}\
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "de"}  | "de","dailyGoal":{}}                             | 422 | #/dailyGoal one-of
                    "de"}  | "de","dailyGoal":{"pages":1,"activeSeconds":1}}  | 422 | #/dailyGoal one-of
                    "de"}  | "de","dailyGoal":{"pages":0}}                    | 422 | #/dailyGoal/pages range
                    "de"}  | "de","dailyGoal":{"pages":1,"x":2}}              | 422 | #/dailyGoal/x unknown-member
                    "de"}  | "de","dailyGoal":{"x":2,"pages":1}}              | 422 | #/dailyGoal/x unknown-member
                    "de"}  | "de","dailyGoal":5}                              | 400 | #/dailyGoal wrong-type
                    "de"}  | "de","dailyGoal":null}                           | 400 | #/dailyGoal null
                    "de"}  | "de","dayStartHour":13}                          | 422 | #/dayStartHour range
                    "de"}  | "de","dayStartHour":-1}                          | 422 | #/dayStartHour range
                    "de"}  | "de","dayStartHour":true}                        | 400 | #/dayStartHour wrong-type
                    ["es"] | []                                               | 422 | #/languages size
                    ["es"] | ["es","?"]                                       | 422 | #/languages/1 language
                    ["es"] | ["es","es"]                                      | 422 | #/languages distinct
                    ["es"] | ["pt-BR","es","pt-br"]                           | 422 | #/languages distinct
                    ["es"] | ["?","?"]                                        | 422 | #/languages/0 language,#/languages/1 language
                    ["es"] | ["es",null]                                      | 400 | #/languages/1 null
                    """)
    void a_bad_plan(String part, String replacement, int status, String faults) {
        var answer =
                Server.send(
                        "PUT", API + "/learners/" + Ids.LEARNER, PLAN.replace(part, replacement));
        Faults.expect(answer, status, faults);
    }
}
