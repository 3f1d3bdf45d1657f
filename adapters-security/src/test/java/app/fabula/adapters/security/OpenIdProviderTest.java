package app.fabula.adapters.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.fabula.application.access.Caller;
import app.fabula.application.shared.Unavailable;
import app.fabula.domain.access.Role;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.proc.SimpleSecurityContext;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenIdProviderTest {
    private static final Instant now = Instant.parse("2026-03-01T12:00:00Z");

    private final Provider provider = new Provider(Date.from(now.plusSeconds(60)));
    private final RSAKey key = provider.publish("one");
    private final TokenCallers callers = callers("roles");

    @Test
    void whom_the_provider_vouches_for_is_a_learner_unless_it_says_more() {
        assertThat(callers.of(provider.token(key)).orElseThrow().roles())
                .containsExactly(Role.LEARNER);
        assertThat(roles(callers, claims -> claims.claim("roles", List.of("offline_access"))))
                .containsExactly(Role.LEARNER);
        assertThat(roles(callers, claims -> claims.claim("roles", List.of("teacher", "author"))))
                .containsExactlyInAnyOrder(Role.TEACHER, Role.AUTHOR);
        assertThat(roles(callers, claims -> claims.claim("roles", "operator")))
                .as("no list")
                .containsExactly(Role.LEARNER);
    }

    @Test
    void roles_may_stand_within_an_object_or_under_a_name_with_dots() {
        assertThat(
                        roles(
                                callers("realm_access.roles"),
                                claims ->
                                        claims.claim(
                                                "realm_access",
                                                Map.of("roles", List.of("operator")))))
                .containsExactly(Role.OPERATOR);
        assertThat(
                        roles(
                                callers("https://fabula.example/roles"),
                                claims ->
                                        claims.claim(
                                                "https://fabula.example/roles",
                                                List.of("analyst"))))
                .containsExactly(Role.ANALYST);
    }

    @Test
    void a_subject_is_the_same_person_for_ever() {
        var ana = callers.of(provider.token(key)).orElseThrow();
        // Computed apart: UUID version 5 of the subject, in the namespace of the issuer's.
        assertThat(ana.person()).contains(UUID.fromString("4adffc97-1adb-5ee1-ab25-4c66a24303de"));
        assertThat(ana).isEqualTo(Caller.person(ana.person().orElseThrow(), Set.of(Role.LEARNER)));

        var id = new UUID(1, 2);
        var known = provider.token(key, claims -> claims.subject(id.toString()));
        assertThat(callers.of(known).orElseThrow().person()).contains(id);
    }

    @Test
    void it_is_asked_once_for_many_tokens_and_not_before_the_first() {
        var token = provider.token(key);
        assertThat(provider.asked).isEmpty();
        for (var times = 0; times < 10; times++) {
            assertThat(callers.of(token)).isPresent();
        }
        assertThat(provider.asked)
                .containsExactly(
                        "https://id.example/realms/fabula/.well-known/openid-configuration",
                        "https://id.example/keys");
    }

    @Test
    void a_new_key_is_found_and_a_retired_one_is_gone_with_it() {
        var before = provider.token(key);
        assertThat(callers.of(before)).isPresent();
        var fresh = provider.publish("new");
        provider.retire(key);
        assertThat(callers.of(provider.token(fresh))).isPresent();
        assertThat(callers.of(before)).isEmpty();
    }

    @Test
    void unknown_keys_do_not_make_us_ask_without_end() {
        var stranger = new Provider(Date.from(now.plusSeconds(60))).publish("stranger");
        assertThat(callers.of(provider.token(key))).isPresent();
        for (var times = 0; times < 50; times++) {
            assertThat(callers.of(provider.token(stranger))).isEmpty();
        }
        assertThat(provider.asked).hasSizeLessThan(10);
        assertThat(callers.of(provider.token(key))).isPresent();
    }

    @Test
    void a_provider_that_was_never_reached_is_no_reason_to_call_a_token_bad() {
        var token = provider.token(key);
        provider.goDown();
        for (var times = 0; times < 5; times++) {
            assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> callers.of(token));
        }
    }

    @Test
    void an_outage_after_that_is_not_noticed() {
        var token = provider.token(key);
        assertThat(callers.of(token)).isPresent();
        provider.goDown();
        assertThat(callers.of(token)).isPresent();
        provider.comeBack();
        assertThat(callers.of(token)).isPresent();
    }

    /** The library cannot judge it: its algorithm is for a larger curve than the key's. */
    @Test
    void a_token_for_another_curve_is_a_bad_token_and_no_outage() {
        provider.publishCurve("curve");
        var header = "{\"alg\":\"ES384\",\"typ\":\"JWT\",\"kid\":\"curve\"}";
        var token =
                Stream.of(header, "{}", "signature")
                        .map(part -> Base64URL.encode(part).toString())
                        .collect(Collectors.joining("."));

        assertThat(callers.of(token)).isEmpty();
    }

    @Test
    void roles_that_are_no_texts_are_none() {
        assertThat(
                        roles(
                                callers,
                                claims -> claims.claim("roles", Arrays.asList(null, 7, "author"))))
                .containsExactly(Role.AUTHOR);
    }

    @Test
    void a_subject_that_is_only_nearly_a_uuid_is_a_name() {
        var token =
                provider.token(
                        key, claims -> claims.subject("+0000001-0001-0001-0001-000000000001"));

        assertThat(callers.of(token).orElseThrow().person().orElseThrow())
                .isNotEqualTo(UUID.fromString("00000001-0001-0001-0001-000000000001"));
    }

    @Test
    void what_the_provider_told_long_ago_is_not_told_when_it_is_down() throws Exception {
        var keys = new PublishedKeys(Provider.ISSUER, provider);
        keys.getJWKSet(JWKSetCacheRefreshEvaluator.noRefresh(), 0, new SimpleSecurityContext());
        assertThat(keys.wereTold()).isTrue();
        provider.goDown();

        assertThatExceptionOfType(KeySourceException.class)
                .isThrownBy(() ->
                        keys.getJWKSet(
                                JWKSetCacheRefreshEvaluator.noRefresh(),
                                0,
                                new SimpleSecurityContext()));
        assertThat(keys.wereTold()).isFalse();
    }

    @Test
    void metadata_of_another_provider_is_not_believed() {
        var token = provider.token(key);
        provider.sayItIs("https://thief.example");
        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> callers.of(token));
    }

    private Set<Role> roles(TokenCallers by, UnaryOperator<JWTClaimsSet.Builder> change) {
        return by.of(provider.token(key, change)).orElseThrow().roles();
    }

    private TokenCallers callers(String rolesClaim) {
        return new TokenCallers(
                new OpenIdProvider(Provider.ISSUER, "fabula")
                        .decoder(provider, InstantSource.fixed(now)),
                rolesClaim);
    }
}
