package app.fabula.torture.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Whether an answer is as its operation declares. */
record AnswerCheck(Schemas schemas) {
    /** What the protocol itself says, and what concerns browsers alone. */
    private static final Set<String> UNDECLARED_HEADERS =
            Set.of(
                    "cache-control",
                    "connection",
                    "content-length",
                    "content-security-policy",
                    "content-type",
                    "date",
                    "keep-alive",
                    "permissions-policy",
                    "referrer-policy",
                    "transfer-encoding",
                    "vary",
                    "x-content-type-options");

    private static final String PROBLEMS = "/content/application~1problem+json/examples";
    private static final Pattern TYPE = Pattern.compile("\"type\" *: *\"/problems/([^\"]+)\"");

    List<String> breaches(Operation operation, Exchange exchange) {
        var status = Integer.toString(exchange.status());
        var answer = operation.declaration().path("responses").path(status);
        if (answer.isMissingNode()) {
            return List.of("undeclared status " + status);
        }
        var breaches = new ArrayList<>(inHeaders(answer.path("headers"), exchange));
        if (answer.has("content")) {
            breaches.addAll(
                    schemas.faultsOfContent(
                            answer.path("content"), exchange.headers(), exchange.body()));
        } else if (!exchange.body().isEmpty()) {
            breaches.add("undeclared body");
        }
        breaches.addAll(inProblem(answer.at(PROBLEMS), exchange));
        return breaches.stream().map(breach -> "answer " + status + ": " + breach).toList();
    }

    /** Of each type that an operation may answer there is an example. */
    private static List<String> inProblem(JsonNode examples, Exchange exchange) {
        var type = TYPE.matcher(exchange.body());
        return examples.isMissingNode() || !type.find() || examples.has(type.group(1))
                ? List.of()
                : List.of("undeclared problem " + type.group(1));
    }

    private List<String> inHeaders(JsonNode declared, Exchange exchange) {
        var breaches = new ArrayList<String>();
        var unknown = new ArrayList<>(exchange.headers().map().keySet());
        unknown.removeIf(name -> UNDECLARED_HEADERS.contains(name.toLowerCase(Locale.ROOT)));
        for (var header : declared.properties()) {
            var name = header.getKey();
            unknown.removeIf(name::equalsIgnoreCase);
            var values = exchange.headers().allValues(name);
            breaches.addAll(schemas.faultsOfText(name, header.getValue(), values));
        }
        unknown.forEach(name -> breaches.add("undeclared header " + name));
        return breaches;
    }
}
