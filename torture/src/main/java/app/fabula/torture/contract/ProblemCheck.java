package app.fabula.torture.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Whether a refusal is as each must be, whoever refuses: a filter, the container, nobody yet. */
record ProblemCheck(Schemas schemas) {
    /** Of the protocol; and, of an operation, what is not there any more. */
    private static final Set<Integer> KNOWN =
            Set.of(
                    400, 401, 403, 404, 405, 408, 410, 413, 414, 415, 417, 421, 429, 431, 501, 503,
                    505);

    private static final Pattern STATUS = Pattern.compile("\"status\" *: *(\\d+)");

    private static final JsonNode CONTENT =
            JsonNodeFactory.instance
                    .objectNode()
                    .set(
                            "application/problem+json",
                            JsonNodeFactory.instance
                                    .objectNode()
                                    .set(
                                            "schema",
                                            JsonNodeFactory.instance
                                                    .objectNode()
                                                    .put("$ref", "#/components/schemas/Problem")));

    List<String> breaches(Exchange exchange) {
        var breaches = new ArrayList<String>();
        if (!KNOWN.contains(exchange.status())) {
            breaches.add("a status that no table has");
        }
        if (!exchange.headers().allValues("Cache-Control").contains("no-store")) {
            breaches.add("may be stored");
        }
        if (!exchange.method().equals("HEAD")) {
            breaches.addAll(schemas.faultsOfContent(CONTENT, exchange.headers(), exchange.body()));
            var status = STATUS.matcher(exchange.body());
            if (!status.find() || !status.group(1).equals(Integer.toString(exchange.status()))) {
                breaches.add("says another status than it has");
            }
        }
        return breaches.stream()
                .map(breach -> "problem " + exchange.status() + ": " + breach)
                .toList();
    }
}
