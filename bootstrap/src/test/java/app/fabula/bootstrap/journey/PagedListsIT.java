package app.fabula.bootstrap.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.domain.access.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Lists that are folded from the log are read page by page, and signed as those of tables are. */
class PagedListsIT {
    private static final UUID tea = UUID.fromString("0198c5a0-0000-7000-8000-0000000000e1");
    private static final UUID tom = UUID.fromString("0198c5a0-0000-7000-8000-0000000000e2");
    private static final RunningFabula fabula =
            new RunningFabula(Instant.parse("2026-03-15T20:00:00Z"));
    private static final Api owner = fabula.api();

    @AfterAll
    static void close() {
        fabula.close();
    }

    @Test
    void an_old_key_is_found_behind_the_newer_ones_and_can_be_revoked() {
        var names = new ArrayList<String>();
        for (var number = 0; number < 23; number++) {
            names.addFirst("shop " + number);
            key(names.getFirst());
        }
        assertThat(owner.get("/api-keys").body().path("items")).hasSize(20);

        var keys = pages(owner, "/api-keys?limit=10", "name");
        assertThat(keys)
                .containsExactly(
                        names.subList(0, 10), names.subList(10, 20), names.subList(20, 23));

        var ids = pages(owner, "/api-keys?limit=10", "id").getLast();
        owner.post("/api-keys/" + ids.getLast() + "/revocation", "").expecting(200);
    }

    @Test
    void groups_that_are_left_or_given_meanwhile_move_nothing_of_the_next_page() {
        var teacher =
                owner.as(fabula.issuer().token(tea, Set.of(Role.TEACHER), Duration.ofMinutes(5)));
        for (var name : List.of("Foxes", "Bears", "Owls", "Cats", "Bees")) {
            group(name, tea);
        }
        assertThat(pages(teacher, "/groups?limit=2", "name"))
                .containsExactly(
                        List.of("Foxes", "Bears"), List.of("Owls", "Cats"), List.of("Bees"));

        var first = teacher.get("/groups?limit=2").body();
        group("Foxes", tom);
        group("Bears", tom);
        group("Elks", tea);
        var next = "/groups?limit=9&cursor=" + first.path("nextCursor").asString();
        assertThat(pages(teacher, next, "name"))
                .containsExactly(List.of("Owls", "Cats", "Bees", "Elks"));

        var foreign = "cursor=" + first.path("nextCursor").asString();
        for (var list : List.of("/api-keys?", "/stories?", "/parked-sequences?")) {
            var answer = owner.get(list + foreign).expecting(400);
            assertThat(answer.body().path("type").asString()).endsWith("/unreadable-cursor");
        }
    }

    private static void key(String name) {
        owner.post("/api-keys", "{\"name\":\"%s\",\"scopes\":[\"stories:read\"]}".formatted(name))
                .expecting(201);
    }

    private static void group(String name, UUID teacher) {
        var id = UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
        var body =
                "{\"name\":\"%s\",\"teachers\":[\"%s\"],\"learners\":[]}".formatted(name, teacher);
        assertThat(owner.put("/groups/" + id, body).status()).isBetween(200, 201);
    }

    /** A member of each element, by pages, as the links lead. */
    private static List<List<String>> pages(Api api, String path, String member) {
        var pages = new ArrayList<List<String>>();
        for (var next = path; !next.isEmpty(); ) {
            var page = api.get(next).expecting(200);
            pages.add(
                    page.body()
                            .path("items")
                            .valueStream()
                            .map(item -> item.path(member).asString())
                            .toList());
            next =
                    page.headers()
                            .firstValue("Link")
                            .map(link -> link.replaceAll("</api/v1(.*)>; rel=\"next\"", "$1"))
                            .orElse("");
        }
        return pages;
    }
}
