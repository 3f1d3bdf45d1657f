package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.adapters.security.DevelopmentIssuer;
import app.fabula.application.access.Caller;
import app.fabula.bootstrap.journey.Visitor.Relation;
import app.fabula.domain.access.KeyText;
import app.fabula.domain.access.Role;
import app.fabula.domain.access.Scope;
import com.nimbusds.jose.JOSEException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/** Everybody, at every operation. */
class AccessIT {
    private static final Instant now = Instant.parse("2026-03-15T20:00:00Z");
    private static final UUID ana = UUID.fromString("0198c5a0-0000-7000-8000-00000000000a");
    private static final UUID ben = UUID.fromString("0198c5a0-0000-7000-8000-00000000000b");
    private static final UUID tea = UUID.fromString("0198c5a0-0000-7000-8000-0000000000e1");
    private static final UUID tom = UUID.fromString("0198c5a0-0000-7000-8000-0000000000e2");
    private static final UUID foxes = UUID.fromString("0198c5a0-0000-7000-8000-0000000000f0");
    private static final Duration patience = Duration.ofSeconds(5);

    private static RunningFabula fabula;
    private static Api owner;
    private static AccessWalk walk;

    @BeforeAll
    static void start() {
        fabula = RunningFabula.unlimited(now);
        owner = fabula.api();
        walk = new AccessWalk(owner.document(), ana.toString(), foxes.toString());
        people(owner);
    }

    @AfterAll
    static void stop() {
        fabula.close();
    }

    private static void people(Api api) {
        for (var learner : List.of(ana, ben)) {
            Timetable.register(api, learner.toString(), "Etc/UTC", "{\"pages\":1}", 0);
        }
        group(api, tea, ana).expecting(201);
    }

    private static Api.Answer group(Api api, UUID teacher, UUID learner) {
        return api.put(
                "/groups/" + foxes,
                """
                {"name":"Foxes","teachers":["%s"],"learners":["%s"]}
                """
                        .formatted(teacher, learner));
    }

    @Test
    void every_operation_has_its_rule() {
        assertThat(walk.unexplained()).isEmpty();
    }

    /** So that a client can show no more than what its user may do. */
    @Test
    void the_document_says_of_every_operation_what_the_rule_says() {
        assertThat(walk.misdocumented()).isEmpty();
    }

    @Test
    void everybody_may_do_what_the_rules_say_and_nothing_else() {
        for (var visitor : visitors(fabula, owner)) {
            assertThat(walk.breaches(visitor)).isEmpty();
        }
    }

    @Test
    void nobody_is_let_in_nowhere() {
        assertThat(walk.breaches("nobody", owner.authorizedBy(""))).isEmpty();
    }

    @Test
    void bad_tokens_and_keys_are_no_better_than_none() throws JOSEException {
        var bad = new BadTokens(fabula.issuer().key(), now);
        owner.authorizedBy("Bearer " + bad.good()).get("/projections").expecting(200);
        var all = new LinkedHashMap<>(bad.all());
        all.putAll(badKeys());
        assertThat(all).hasSizeGreaterThan(40);
        for (var each : all.entrySet()) {
            assertThat(walk.breaches(each.getKey(), owner.authorizedBy(each.getValue()))).isEmpty();
        }
    }

    @Test
    void a_walk_notices_when_nobody_asks_who_is_calling() {
        try (var open = new RunningFabula(now, OpenToAll.class)) {
            people(open.api());
            var learner = open.api().as(token(open.issuer(), ben, Role.LEARNER));
            assertThat(
                            walk.breaches(
                                    new Visitor(
                                            "ben",
                                            learner,
                                            Relation.OTHER_LEARNER,
                                            Set.of("stories:read"))))
                    .hasSizeGreaterThan(20);
        }
    }

    @Test
    void who_leaves_a_group_is_out_of_sight_at_once() {
        var teacher = owner.as(token(fabula.issuer(), tea, Role.TEACHER));
        teacher.get("/learners/" + ana + "/streak").expecting(200);
        teacher.get("/learners/" + ben + "/streak").expecting(404);

        group(owner, tea, ben).expecting(200);
        teacher.get("/learners/" + ana + "/streak").expecting(404);
        teacher.get("/learners/" + ben + "/streak").expecting(200);

        group(owner, tom, ana).expecting(200);
        teacher.get("/learners/" + ben + "/streak").expecting(404);
        assertThat(teacher.get("/groups").body().path("items")).isEmpty();

        group(owner, tea, ana).expecting(200);
        assertThat(teacher.get("/groups").body().path("items")).hasSize(1);
    }

    @Test
    void a_caller_is_told_who_they_are() {
        var me = owner.as(token(fabula.issuer(), ana, Role.LEARNER)).get("/me").expecting(200);
        assertThat(me.body().path("id").asString()).isEqualTo(ana.toString());
        assertThat(me.body().path("roles")).singleElement().hasToString("\"learner\"");
    }

    @Test
    void a_key_works_until_it_is_revoked_on_every_instance_within_five_seconds() {
        try (var beside = fabula.beside()) {
            var issued = key("shop", "stories:read");
            var here = owner.as(issued.text());
            var there = beside.api().as(issued.text());
            here.get("/stories").expecting(200);
            there.get("/stories").expecting(200);
            here.get("/projections").expecting(403);

            owner.post("/api-keys/" + issued.id() + "/revocation", "").expecting(200);
            var end = System.nanoTime() + patience.toNanos();
            while (here.get("/stories").status() != 401 || there.get("/stories").status() != 401) {
                assertThat(System.nanoTime()).isLessThan(end);
            }
        }
    }

    @Test
    void a_rotated_key_has_two_texts_and_tells_when_it_was_used() {
        var first = key("bank", "stories:read");
        var rotated =
                owner.post("/api-keys/" + first.id() + "/rotations", "{\"overlapSeconds\":3600}")
                        .expecting(200);
        var second = rotated.body().path("text").asString();
        owner.as(first.text()).get("/stories").expecting(200);
        owner.as(second).get("/stories").expecting(200);
        var listed = owner.get("/api-keys").expecting(200).body().path("items").path(0);
        assertThat(listed.path("id").asString()).isEqualTo(first.id());
        assertThat(listed.path("lastUsedAt").asString()).isEqualTo(now.toString());
        assertThat(listed.path("texts")).hasSize(2);
        assertThat(listed.toString()).doesNotContain(first.text(), second);
        assertThat(
                        fabula.texts(
                                "select convert_from(payload, 'UTF8') from event where name like 'access.%'"))
                .noneSatisfy(event -> assertThat(event).containsAnyOf(first.text(), second));
    }

    /** More often than there are connections to the database. */
    @Test
    void the_keys_can_be_listed_again_and_again() {
        for (var times = 0; times < 40; times++) {
            owner.get("/api-keys").expecting(200);
        }
    }

    private record Issued(String id, String text) {}

    private static Issued key(String name, String... scopes) {
        var wanted =
                Arrays.stream(scopes)
                        .map(scope -> '"' + scope + '"')
                        .collect(Collectors.joining(","));
        var body =
                owner.post("/api-keys", "{\"name\":\"%s\",\"scopes\":[%s]}".formatted(name, wanted))
                        .expecting(201)
                        .body();
        return new Issued(body.at("/key/id").asString(), body.path("text").asString());
    }

    private static Map<String, String> badKeys() {
        var revoked = key("revoked", "stories:read");
        owner.post("/api-keys/" + revoked.id() + "/revocation", "").expecting(200);
        var rotated = key("rotated", "stories:read");
        owner.post("/api-keys/" + rotated.id() + "/rotations", "{\"overlapSeconds\":0}");
        var live = KeyText.parse(key("live", "stories:read").text()).orElseThrow();
        var local = owner.authorization();
        return Map.of(
                "revoked key", "Bearer " + revoked.text(),
                "text that was rotated away", "Bearer " + rotated.text(),
                "key without its checksum", "Bearer " + live.text().replaceFirst(".{6}$", ""),
                "key with a wrong checksum",
                        "Bearer " + live.text().replaceFirst(".{6}$", "000000"),
                "guessed secret", "Bearer " + with(live, live.environment(), "0".repeat(32)),
                "key of other servers", "Bearer " + with(live, "live", live.secret()),
                "key by another scheme", "Basic " + live.text(),
                "local key, cut short", local.substring(0, local.length() - 1),
                "beginning of a key", "Bearer fab_");
    }

    private static String with(KeyText key, String environment, String secret) {
        return new KeyText(environment, key.id(), secret).text();
    }

    private static List<Visitor> visitors(RunningFabula fabula, Api api) {
        var issuer = fabula.issuer();
        var visitors = new ArrayList<Visitor>();
        visitors.add(visitor("ana", api, issuer, ana, Role.LEARNER, Relation.OWNER));
        visitors.add(visitor("ben", api, issuer, ben, Role.LEARNER, Relation.OTHER_LEARNER));
        visitors.add(visitor("tea", api, issuer, tea, Role.TEACHER, Relation.TEACHER));
        visitors.add(visitor("tom", api, issuer, tom, Role.TEACHER, Relation.OTHER_TEACHER));
        // Whoever is staff too is none to themselves.
        for (var role : List.of(Role.SUPPORT, Role.OPERATOR)) {
            var both = Set.of(Role.LEARNER, role);
            visitors.add(visitor("ana, " + role.code(), api, issuer, ana, both, Relation.OWNER));
        }
        // Whoever is something else does not become a learner by having a learner's id.
        for (var role : List.of(Role.AUTHOR, Role.ANALYST, Role.SUPPORT, Role.OPERATOR)) {
            visitors.add(visitor(role.code(), api, issuer, ana, role, Relation.NONE));
        }
        for (var scope : EnumSet.complementOf(EnumSet.of(Scope.KEYS_WRITE))) {
            var key = api.as(key("for " + scope.code(), scope.code()).text());
            visitors.add(new Visitor(scope.code(), key, Relation.NONE, Set.of(scope.code())));
        }
        visitors.add(
                new Visitor(
                        "owner of the machine",
                        api,
                        Relation.NONE,
                        Caller.local().scopes().stream()
                                .map(Scope::code)
                                .collect(Collectors.toSet())));
        return visitors;
    }

    private static Visitor visitor(
            String name,
            Api api,
            DevelopmentIssuer issuer,
            UUID person,
            Role role,
            Relation relation) {
        return visitor(name, api, issuer, person, Set.of(role), relation);
    }

    private static Visitor visitor(
            String name,
            Api api,
            DevelopmentIssuer issuer,
            UUID person,
            Set<Role> roles,
            Relation relation) {
        var scopes =
                roles.stream()
                        .flatMap(role -> role.scopes().stream())
                        .map(Scope::code)
                        .collect(Collectors.toSet());
        return new Visitor(name, api.as(token(issuer, person, roles)), relation, scopes);
    }

    private static String token(DevelopmentIssuer issuer, UUID person, Role role) {
        return token(issuer, person, Set.of(role));
    }

    private static String token(DevelopmentIssuer issuer, UUID person, Set<Role> roles) {
        return issuer.token(person, roles, Duration.ofMinutes(5));
    }

    /** Sabotage: whoever is anybody is taken for who may do everything. */
    static class OpenToAll {
        @Bean
        FilterRegistrationBean<HttpFilter> everybodyIsTheOwner() {
            return new FilterRegistrationBean<>(new EverybodyIsTheOwner());
        }
    }

    private static final class EverybodyIsTheOwner extends HttpFilter {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doFilter(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            chain.doFilter(
                    new HttpServletRequestWrapper(request) {
                        @Override
                        public Principal getUserPrincipal() {
                            return Caller.local();
                        }
                    },
                    response);
        }
    }
}
