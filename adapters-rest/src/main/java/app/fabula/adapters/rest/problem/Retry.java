package app.fabula.adapters.rest.problem;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether to send a request again that was answered with a problem. */
enum Retry {
    @JsonProperty("no")
    NO("No. The answer will be the same."),
    @JsonProperty("changed")
    CHANGED("Not as it is: change the request first."),
    @JsonProperty("later")
    LATER(
            "Yes, the same request: after the seconds that Retry-After says, else after a second,"
                    + " and after twice as long each time. What has an id of yours counts once,"
                    + " however often you send it.");

    private final String advice;

    Retry(String advice) {
        this.advice = advice;
    }

    String advice() {
        return advice;
    }
}
