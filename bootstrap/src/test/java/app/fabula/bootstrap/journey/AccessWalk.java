package app.fabula.bootstrap.journey;

import static java.util.Objects.requireNonNull;

import app.fabula.bootstrap.journey.Visitor.Welcome;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Calls every operation of the OpenAPI document and tells what was not as it must be. Requests are
 * such that whoever is let in changes nothing: bodies break the rules, and what could be changed
 * without a body is not there.
 *
 * @param document that the server gives of itself
 * @param learner that paths are about
 * @param group that paths are about
 */
record AccessWalk(JsonNode document, String learner, String group) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String NOT_THERE = "0198c5a0-0000-7000-8000-0000000000ff";

    private static final String BAD_BODY = "{\"nobody-knows\":1}";
    private static final Map<String, String> UNAUTHENTICATED =
            Map.of(
                    "type", "/problems/unauthenticated",
                    "title", "The caller is not known",
                    "status", "401",
                    "detail", "Send a valid token or key.");

    private record Call(String method, String path, JsonNode operation) {
        String id() {
            return operation.path("operationId").asString();
        }

        AccessRule rule() {
            return requireNonNull(AccessRule.ALL.get(id()), id());
        }

        boolean isDocumented() {
            return texts("x-scopes").equals(rule().scopes()) && texts("x-own").equals(owners());
        }

        private List<String> owners() {
            return switch (rule().whose()) {
                case NOBODYS, ANOTHERS, EVERYBODYS -> List.of();
                case A_LEARNERS -> List.of("learner");
                case A_LEARNERS_TO_READ -> List.of("learner", "teachers");
                case A_GROUPS -> List.of("teachers");
            };
        }

        private List<String> texts(String extension) {
            return operation.path(extension).valueStream().map(JsonNode::asString).toList();
        }
    }

    /** Operations that nobody has written a rule for, and rules for none. */
    List<String> unexplained() {
        var known = calls().stream().map(Call::id).toList();
        var unexplained = new ArrayList<>(known);
        unexplained.removeAll(AccessRule.ALL.keySet());
        AccessRule.ALL.keySet().stream()
                .filter(id -> !known.contains(id))
                .forEach(unexplained::add);
        return unexplained;
    }

    /** Operations of which the document says something else than their rule. */
    List<String> misdocumented() {
        return calls().stream().filter(call -> !call.isDocumented()).map(Call::id).toList();
    }

    /** Where somebody was let in, or kept out, or told more than they should. */
    List<String> breaches(Visitor visitor) {
        var breaches = new ArrayList<String>();
        for (var call : calls()) {
            var expected = visitor.expected(call.rule());
            var answer = answer(visitor.api(), call, ids(call));
            var met = welcome(answer);
            if (met != expected || !isTold(expected, call, visitor.api(), answer)) {
                breaches.add(
                        "%s at %s: %s, not %s: %s"
                                .formatted(visitor.name(), call.id(), met, expected, answer));
            }
        }
        return breaches;
    }

    /** Where whoever is nobody is not told just that, in the same words wherever and why ever. */
    List<String> breaches(String name, Api nobody) {
        var breaches = new ArrayList<String>();
        for (var call : calls()) {
            var answer = answer(nobody, call, ids(call));
            if (answer.status() != 401
                    || !words(answer).equals(UNAUTHENTICATED)
                    || answer.headers().firstValue("WWW-Authenticate").isEmpty()) {
                breaches.add("%s at %s: %s".formatted(name, call.id(), answer));
            }
        }
        return breaches;
    }

    private List<Call> calls() {
        var calls = new ArrayList<Call>();
        document.path("paths")
                .forEachEntry((path, item) ->
                        item.forEachEntry((method, operation) -> {
                            if (METHODS.contains(method)) {
                                calls.add(
                                        new Call(method.toUpperCase(Locale.ROOT), path, operation));
                            }
                        }));
        return calls;
    }

    private Map<String, String> ids(Call call) {
        return call.path().contains("/learners/")
                ? Map.of("id", learner)
                : Map.of("id", call.path().contains("/groups/") ? group : idOfNone(call));
    }

    private static String idOfNone(Call call) {
        return call.path().contains("/api-keys/") ? "000000000000" : NOT_THERE;
    }

    private static Api.Answer answer(Api api, Call call, Map<String, String> ids) {
        var path =
                call.path()
                        .replace("/api/v1", "")
                        .replace("{id}", ids.get("id"))
                        .replaceAll("\\{[a-z]+}", "nothing");
        var body = call.operation().has("requestBody") ? BAD_BODY : "";
        var request = body.isEmpty() ? api.request(path) : api.json(path);
        return api.send(request.method(call.method(), BodyPublishers.ofString(body)), body);
    }

    private static Welcome welcome(Api.Answer answer) {
        var type = answer.body().path("type").asString("");
        var isHidden = type.endsWith("/unknown-learner") || type.endsWith("/unknown-group");
        return switch (answer.status()) {
            case 401 -> throw new IllegalStateException("a visitor is somebody: " + answer);
            case 403 -> Welcome.FORBIDDEN;
            case 429, 500, 503 -> throw new IllegalStateException("nobody was asked: " + answer);
            case 404 -> isHidden ? Welcome.AS_IF_NOT_THERE : Welcome.ALLOWED;
            default -> Welcome.ALLOWED;
        };
    }

    /** Who lacks a scope is told which; of what is not theirs, they are told as of what is not. */
    private boolean isTold(Welcome expected, Call call, Api api, Api.Answer answer) {
        return switch (expected) {
            case ALLOWED -> true;
            case FORBIDDEN ->
                    call.rule().scopes().stream()
                            .allMatch(answer.body().path("detail").asString("")::contains);
            case AS_IF_NOT_THERE ->
                    words(answer).equals(words(answer(api, call, Map.of("id", NOT_THERE))));
        };
    }

    /** A problem without what names the occurrence. */
    private static Map<String, String> words(Api.Answer answer) {
        if (!(answer.body() instanceof ObjectNode problem)) {
            return Map.of();
        }
        var words = new TreeMap<String, String>();
        problem.forEachEntry((name, value) -> words.put(name, value.asString()));
        words.keySet().removeAll(Set.of("instance", "traceId"));
        return words;
    }
}
