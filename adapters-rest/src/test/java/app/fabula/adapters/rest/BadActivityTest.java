package app.fabula.adapters.rest;

import static app.fabula.adapters.rest.Server.API;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an activity with a fault gets. Each row replaces a part of a good one. */
class BadActivityTest {
    private static final String ACTIVITY =
            """
            {"activities":[{"id":"0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9d01","type":"page-read",\
            "storyId":"0197f1c5-6f5e-7c11-a5a5-3f2f3d2b9a10","page":1,"activeSeconds":30,\
            "occurredAt":"2026-03-01T19:04:05Z","zoneId":"Europe/Berlin"}]}\
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "id":"0197      | "id":"197             | 422 | #/activities/0/id uuid
                    "id":"0197      | "id":"zzzz            | 422 | #/activities/0/id uuid
                    "page-read"     | "page-red"            | 422 | #/activities/0/type one-of
                    "page-read"     | " page-read"          | 422 | #/activities/0/type one-of
                    "page-read"     | "PAGE_READ"           | 422 | #/activities/0/type one-of
                    "page-read"     | 1                     | 400 | #/activities/0/type wrong-type
                    "page-read"     | "story-started"       | 422 | #/activities/0/activeSeconds not-allowed,#/activities/0/page not-allowed
                    "page-read"     | "story-finished"      | 422 | #/activities/0/activeSeconds not-allowed,#/activities/0/page not-allowed
                    "page":1,       | ``                    | 422 | #/activities/0/page required
                    "page":1,       | "page":0,             | 422 | #/activities/0/page range
                    "page":1,       | "page":99999999999,   | 422 | #/activities/0/page range
                    "page":1,       | "page":1.0,           | 400 | #/activities/0/page wrong-type
                    "page":1,       | "page":"1",           | 400 | #/activities/0/page wrong-type
                    "page":1,       | "page":null,          | 400 | #/activities/0/page null
                    "page":1,       | "page":1,"page":1,    | 400 | ``
                    "page":1,       | "page":1,"storyVersion":0,       | 422 | #/activities/0/storyVersion range
                    "page":1,       | "page":1,"storyVersion":1000001, | 422 | #/activities/0/storyVersion range
                    "page":1,       | "page":1,"storyVersion":"1",     | 400 | #/activities/0/storyVersion wrong-type
                    Seconds":30     | Seconds":-1           | 422 | #/activities/0/activeSeconds range
                    Seconds":30     | Seconds":86401        | 422 | #/activities/0/activeSeconds range
                    2026-03-01T19   | 1999-03-01T19         | 422 | #/activities/0/occurredAt range
                    2026-03-01T19   | 2101-03-01T19         | 422 | #/activities/0/occurredAt range
                    2026-03-01T19   | +12026-03-01T19       | 422 | #/activities/0/occurredAt range
                    2026-03-01T19   | 2026-02-30T19         | 422 | #/activities/0/occurredAt date-time
                    :05Z            | :05                   | 422 | #/activities/0/occurredAt date-time
                    "2026-03-01T19:04:05Z" | 1772391845      | 400 | #/activities/0/occurredAt wrong-type
                    "Europe/Berlin" | "Europe/Atlantis"     | 422 | #/activities/0/zoneId time-zone
                    "Europe/Berlin" | "+02:00"              | 422 | #/activities/0/zoneId time-zone
                    "Europe/Berlin" | "Europe/Berlin","deviceId":""   | 422 | #/activities/0/deviceId length
                    "Europe/Berlin" | "Europe/Berlin","deviceId":"\\t" | 422 | #/activities/0/deviceId blank
                    "Europe/Berlin" | "Europe/Berlin","a b":{}         | 422 | #/activities/0/a%20b unknown-member
                    ]}              | ]} {}                 | 400 | ``
                    ]}              | ]}]                   | 400 | ``
                    ]}              | ],}                   | 400 | ``
                    ]}              | ``                    | 400 | ``
                    ]}              | ,{}]}                 | 422 | #/activities/1/id required,#/activities/1/occurredAt required,#/activities/1/storyId required,#/activities/1/type required,#/activities/1/zoneId required
                    ]}              | ],"a":1,"b":2}        | 422 | #/a unknown-member,#/b unknown-member
                    """)
    void a_bad_activity(String part, String replacement, int status, String faults) {
        var path = "/learners/" + Ids.LEARNER + "/activities";
        var answer = Server.send("POST", API + path, ACTIVITY.replace(part, replacement));
        Faults.expect(answer, status, faults);
    }

    /** How it is written in a URL is no concern of a body. */
    @Test
    void a_bad_time_is_told_as_it_is_written_in_a_body() {
        var path = "/learners/" + Ids.LEARNER + "/activities";
        var answer = Server.send("POST", API + path, ACTIVITY.replace(":05Z", ":05"));
        assertThat(answer.json().path("errors").path(0).path("detail").asString())
                .isEqualTo("Must be an ISO 8601 instant that exists, with Z or an offset.");
    }
}
