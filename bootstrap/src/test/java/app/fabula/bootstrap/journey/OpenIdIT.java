package app.fabula.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.bootstrap.command.FabulaProcess;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A provider of somebody's own, on this machine. */
class OpenIdIT {
    private static final UUID ana = UUID.fromString("0198c5a0-0000-7000-8000-00000000000a");

    @TempDir private Path data;
    private volatile ECKey key = newKey("one");

    @Test
    void people_come_by_their_provider_alone() throws Exception {
        var provider = HttpServer.create(loopback(), 0);
        var issuer = "http://127.0.0.1:" + provider.getAddress().getPort();
        answer(
                provider,
                "/.well-known/openid-configuration",
                () -> "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(issuer, issuer));
        answer(provider, "/keys", () -> new JWKSet(key.toPublicJWK()).toString());
        provider.start();
        var settings =
                Map.of(
                        "FABULA_OIDC_ISSUER", issuer,
                        "FABULA_OIDC_AUDIENCE", "app",
                        "FABULA_OIDC_ROLES_CLAIM", "realm_access.roles",
                        "FABULA_OUTGOING_PRIVATE", "127.0.0.1");
        try (var server = FabulaProcess.start(data, settings, "run")) {
            var api = Api.of(server, data);
            var before = token(issuer);
            var operator = api.as(before);
            assertThat(operator.get("/me").expecting(200).body().path("id").asString())
                    .isEqualTo(ana.toString());
            operator.get("/projections").expecting(200);

            key = newKey("two");
            api.as(token(issuer)).get("/projections").expecting(200);
            operator.get("/projections").expecting(401);

            try (var development = FabulaProcess.start(data, settings, "token", "operator")) {
                assertThat(development.lines()).singleElement().asString().contains("provider");
                assertThat(development.exitCode()).isOne();
            }
        } finally {
            provider.stop(0);
        }
    }

    private String token(String issuer) throws JOSEException {
        var token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.ES256)
                                .keyID(key.getKeyID())
                                .type(JOSEObjectType.JWT)
                                .build(),
                        new JWTClaimsSet.Builder()
                                .issuer(issuer)
                                .audience("app")
                                .subject(ana.toString())
                                .claim("realm_access", Map.of("roles", List.of("operator")))
                                .expirationTime(
                                        Date.from(Instant.now().plus(Duration.ofMinutes(5))))
                                .build());
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }

    private static ECKey newKey(String name) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(name).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    private static void answer(HttpServer server, String path, Supplier<String> json)
            throws IOException {
        server.createContext(
                path,
                exchange -> {
                    try (exchange) {
                        var body = json.get().getBytes(StandardCharsets.UTF_8);
                        exchange.getResponseHeaders().set("Content-Type", "application/json");
                        exchange.sendResponseHeaders(200, body.length);
                        exchange.getResponseBody().write(body);
                    }
                });
    }
}
