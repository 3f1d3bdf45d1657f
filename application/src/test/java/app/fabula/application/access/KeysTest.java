package app.fabula.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.application.access.ListKeys.Listed;
import app.fabula.application.shared.InMemoryCursors;
import app.fabula.application.shared.InMemoryDecisions;
import app.fabula.application.shared.Shown;
import app.fabula.domain.access.ApiKey;
import app.fabula.domain.access.ApiKeyCommand;
import app.fabula.domain.access.ApiKeyDecider;
import app.fabula.domain.access.ApiKeyEvent;
import app.fabula.domain.access.KeyId;
import app.fabula.domain.access.KeyText;
import app.fabula.domain.access.Scope;
import app.fabula.domain.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeysTest {
    private static final Duration overlap = Duration.ofHours(1);

    private int ids;
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private final InstantSource clock = () -> now;
    private final KeyUses uses = new InMemoryKeyUses();
    private final List<KeyId> asked = new ArrayList<>();
    private final InMemoryDecisions<ApiKeyCommand, Optional<ApiKey>, ApiKeyEvent> decisions =
            new InMemoryDecisions<>(new ApiKeyDecider(), ApiKeyCommand::key);
    private final ManageKeys keys =
            new KeyManager(
                    decisions,
                    new KeyMaker("dev", new Random(7)::nextInt),
                    clock,
                    () -> new UUID(0, ++ids));
    private final ListKeys listing = new KeyLister(this::all, uses, new InMemoryCursors());
    private final Callers callers = new KeyVerifier("dev", this::find, uses, clock);

    @Test
    void who_has_a_key_may_do_what_it_may() {
        var issued = create();
        var caller = callers.of(issued.text().text()).orElseThrow();
        assertThat(caller)
                .isEqualTo(Caller.service(issued.text().id(), Set.of(Scope.STORIES_READ)));
        assertThat(caller.may(Scope.STORIES_READ)).isTrue();
        assertThat(caller.may(Scope.STORIES_WRITE)).isFalse();
    }

    @Test
    void a_rotated_key_has_two_texts_for_a_while() {
        var first = create().text();
        var second = keys.rotate(first.id(), overlap).text();
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(callers.of(first.text())).isPresent();
        assertThat(callers.of(second.text())).isPresent();
        now = now.plus(overlap);
        assertThat(callers.of(first.text())).isEmpty();
        assertThat(callers.of(second.text())).isPresent();
    }

    @Test
    void a_revoked_key_opens_nothing() {
        var text = create().text();
        keys.revoke(text.id());
        assertThat(callers.of(text.text())).isEmpty();
    }

    @Test
    void nobody_is_asked_about_junk_nor_about_keys_of_other_servers() {
        var text = create().text();
        assertThat(callers.of(text.text() + "x")).isEmpty();
        assertThat(callers.of("fab_dev_")).isEmpty();
        assertThat(callers.of(new KeyText("live", text.id(), text.secret()).text())).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void a_guessed_secret_opens_nothing_and_is_no_use() {
        var text = create().text();
        var guessed = new KeyText("dev", text.id(), "0".repeat(KeyText.SECRET_LENGTH));
        assertThat(callers.of(guessed.text())).isEmpty();
        assertThat(asked).containsExactly(text.id());
        assertThat(listed(1).getFirst().lastUsedAt()).isEmpty();
    }

    @Test
    void the_list_tells_when_each_was_last_used() {
        var text = create().text();
        callers.of(text.text());
        assertThat(listed(1))
                .singleElement()
                .satisfies(listed -> {
                    assertThat(listed.id()).isEqualTo(text.id());
                    assertThat(listed.lastUsedAt()).contains(now);
                });
    }

    @Test
    void a_request_that_comes_again_gets_no_text_that_opens_nothing() {
        var text = create().text();
        ids--;
        refusedAsShown(this::create);
        keys.rotate(text.id(), overlap);
        ids--;
        refusedAsShown(() -> keys.rotate(text.id(), overlap));
    }

    private static void refusedAsShown(Runnable again) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(again::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("shown-once"));
    }

    @Test
    void no_two_keys_are_alike() {
        var first = create().text();
        var second = create().text();
        assertThat(first.id()).isNotEqualTo(second.id());
        assertThat(first.secret()).isNotEqualTo(second.secret());
    }

    @Test
    void the_local_key_is_the_one_text_and_may_do_everything() {
        var text = create().text();
        var local = new LocalKey(text);
        assertThat(local.of(text.text())).contains(Caller.local());
        assertThat(local.of(text.text() + "0")).isEmpty();
        assertThat(local.of("")).isEmpty();
        assertThat(Caller.local().scopes()).containsExactlyInAnyOrder(Scope.values());
    }

    @Test
    void each_key_is_found_however_many_are_newer() {
        var made = new ArrayList<KeyId>();
        for (var i = 0; i < 25; i++) {
            made.addFirst(create().text().id());
        }
        keys.revoke(made.getFirst());
        for (var limit : List.of(1, 7, 24, 25, 26)) {
            assertThat(listed(limit)).extracting(Listed::id).containsExactlyElementsOf(made);
        }
    }

    @Test
    void what_is_made_meanwhile_moves_nothing_of_the_next_page() {
        var oldest = create().text().id();
        create();
        var first = listing.list(1, Optional.empty()).value();
        create();
        var second = listing.list(1, first.next()).value();
        assertThat(second.items()).extracting(Listed::id).containsExactly(oldest);
        assertThat(second.next()).isEmpty();
    }

    /** Page by page. */
    private List<Listed> listed(int limit) {
        var all = new ArrayList<Listed>();
        var page = listing.list(limit, Optional.empty()).value();
        all.addAll(page.items());
        while (page.next().isPresent()) {
            page = listing.list(limit, page.next()).value();
            all.addAll(page.items());
        }
        return all;
    }

    private ManageKeys.Issued create() {
        return keys.create("shop", Set.of(Scope.STORIES_READ), Optional.empty());
    }

    private Optional<ApiKey> find(KeyId id) {
        asked.add(id);
        return decisions.state(id);
    }

    private Shown<SequencedMap<KeyId, ApiKey>> all() {
        var all = new LinkedHashMap<KeyId, ApiKey>();
        decisions.log.forEach(
                event -> all.put(event.key(), decisions.state(event.key()).orElseThrow()));
        return new Shown<>(all, decisions.log.size());
    }
}
