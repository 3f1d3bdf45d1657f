package app.fabula.torture.server;

import app.fabula.torture.contract.Operation;
import app.fabula.torture.server.Places.Doomed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A server with somebody there to be attacked, somebody to attack, and somebody to be disturbed.
 *
 * @param owner who may do everything
 * @param callers the owner first
 * @param places about which hostile requests are
 * @param bystander a learner about whom they are not
 * @param flooder a service that has asked for nothing yet
 */
public record Scene(
        Client owner,
        JsonNode document,
        List<Caller> callers,
        Places places,
        UUID bystander,
        Client flooder) {
    private static final UUID VICTIM = UUID.fromString("0198c5a0-0000-7000-8000-00000000000a");
    private static final UUID BYSTANDER = UUID.fromString("0198c5a0-0000-7000-8000-00000000000b");
    private static final UUID STRANGER = UUID.fromString("0198c5a0-0000-7000-8000-00000000000c");
    private static final UUID GROUP = UUID.fromString("0198c5a0-0000-7000-8000-0000000000f0");

    /** Written down here: what the server says of its callers is no proof of it. */
    private static final Map<String, Set<String>> SCOPES =
            Map.of(
                    "learner", Set.of("stories:read"),
                    "teacher", Set.of("stories:read"),
                    "author", Set.of("stories:read", "stories:write", "achievements:write"),
                    "support", Set.of("stories:read", "learners:read", "learners:support"),
                    "operator",
                            Set.of(
                                    "stories:read",
                                    "achievements:write",
                                    "learners:support",
                                    "activities:import",
                                    "groups:read",
                                    "groups:write",
                                    "keys:read",
                                    "keys:write",
                                    "operation:read",
                                    "operation:write"));

    private static final String PLAN =
            """
            {"zoneId":"Europe/Berlin","languages":["es"],"nativeLanguage":"de"}
            """;
    private static final String RUN =
            """
            {"period":"week","from":"2026-03-02","format":"csv"}
            """;
    private static final String STORY =
            """
            {"language":"es","level":"A1","title":"El blanco","licence":"CC0-1.0","pages":["Uno.","Dos."]}
            """;

    public static Scene at(Client owner, Tokens tokens) {
        for (var learner : List.of(VICTIM, BYSTANDER)) {
            owner.put("/api/v1/learners/" + learner, PLAN);
        }
        owner.put(
                "/api/v1/groups/" + GROUP,
                "{\"name\":\"Foxes\",\"teachers\":[],\"learners\":[\"%s\"]}".formatted(VICTIM));
        var places =
                new Places(
                        VICTIM.toString(),
                        story(owner),
                        GROUP.toString(),
                        key(owner, "target").at("/key/id").asString(),
                        new Doomed(
                                story(owner),
                                key(owner, "doomed").at("/key/id").asString(),
                                run(owner)),
                        owner.post("/api/v1/projections/streak/replays", "").path("id").asString(),
                        run(owner));
        var document = owner.get("/v3/api-docs");
        var flooder = owner.as(key(owner, "flooder").path("text").asString());
        return new Scene(
                owner, document, callers(owner, document, tokens), places, BYSTANDER, flooder);
    }

    private static List<Caller> callers(Client owner, JsonNode document, Tokens tokens) {
        var everything =
                Operation.all(document).stream()
                        .flatMap(operation -> operation.scopes().stream())
                        .collect(Collectors.toUnmodifiableSet());
        var callers = new ArrayList<Caller>();
        callers.add(Caller.bearing("the owner", owner.bearer(), everything, ""));
        callers.add(person("the learner", "learner", VICTIM, tokens));
        for (var role : SCOPES.keySet().stream().sorted().toList()) {
            callers.add(person("another " + role, role, STRANGER, tokens));
        }
        var service = key(owner, "attacker").path("text").asString();
        callers.add(Caller.bearing("a service", service, Set.of("stories:read"), ""));
        callers.add(Caller.nobody());
        return callers;
    }

    private static Caller person(String name, String role, UUID id, Tokens tokens) {
        var learner = role.equals("learner") ? id.toString() : "";
        return Caller.bearing(
                name,
                tokens.token(role, id),
                Objects.requireNonNull(SCOPES.get(role), role),
                learner);
    }

    private static String story(Client owner) {
        return owner.post("/api/v1/stories", STORY).path("id").asString();
    }

    private static String run(Client owner) {
        return owner.post("/api/v1/report-runs", RUN).path("id").asString();
    }

    private static JsonNode key(Client owner, String name) {
        return owner.post(
                "/api/v1/api-keys",
                "{\"name\":\"%s\",\"scopes\":[\"stories:read\"]}".formatted(name));
    }
}
