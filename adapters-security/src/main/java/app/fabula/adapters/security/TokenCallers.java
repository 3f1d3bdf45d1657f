package app.fabula.adapters.security;

import app.fabula.application.access.Caller;
import app.fabula.application.shared.Unavailable;
import app.fabula.domain.access.Role;
import app.fabula.domain.shared.NameUuid;
import com.nimbusds.jose.KeySourceException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * People by their tokens. A subject that is a UUID is the person's id here; of any other, the id is
 * the name-based UUID of issuer and subject, so that it is the same for ever and on every instance.
 * Whoever has no other role is a learner.
 */
public final class TokenCallers {
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** Of URLs (RFC 9562, section 6.6): what an issuer is. */
    private static final UUID ISSUERS = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private final JwtDecoder decoder;
    private final String rolesClaim;

    /**
     * @param decoder accepts what is genuine and in force, and nothing else
     * @param rolesClaim name of the claim that lists a person's roles; a dot steps into an object
     */
    public TokenCallers(JwtDecoder decoder, String rolesClaim) {
        this.decoder = decoder;
        this.rolesClaim = rolesClaim;
    }

    /**
     * @return empty for a token that is not accepted, for whatever reason
     * @throws Unavailable where its issuer cannot be asked
     */
    public Optional<Caller> of(String token) {
        try {
            var jwt = decoder.decode(token);
            return Optional.of(Caller.person(person(jwt), roles(jwt)));
        } catch (JwtException e) {
            if (isOfTheKeys(e)) {
                throw new Unavailable("the issuer's keys are not known", e);
            }
            return Optional.empty();
        }
    }

    /** The library tells some bad tokens by the same exception as keys that cannot be had. */
    private static boolean isOfTheKeys(@Nullable Throwable failure) {
        return failure != null
                && (failure instanceof KeySourceException || isOfTheKeys(failure.getCause()));
    }

    private static UUID person(Jwt jwt) {
        var subject = required(jwt, JwtClaimNames.SUB);
        if (UUID_TEXT.matcher(subject).matches()) {
            return UUID.fromString(subject);
        }
        return NameUuid.of(NameUuid.of(ISSUERS, required(jwt, JwtClaimNames.ISS)), subject);
    }

    /** The decoder accepts no token without it. */
    private static String required(Jwt jwt, String claim) {
        return Objects.requireNonNull(jwt.getClaimAsString(claim));
    }

    private Set<Role> roles(Jwt jwt) {
        var roles =
                claim(jwt) instanceof Collection<?> names
                        ? names.stream()
                                .filter(String.class::isInstance)
                                .flatMap(name -> Role.of((String) name).stream())
                                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)))
                        : EnumSet.noneOf(Role.class);
        return roles.isEmpty() ? EnumSet.of(Role.LEARNER) : roles;
    }

    private @Nullable Object claim(Jwt jwt) {
        var whole = jwt.getClaims().get(rolesClaim);
        if (whole != null) {
            return whole;
        }
        @Nullable Object claim = jwt.getClaims();
        for (var step : rolesClaim.split("\\.", -1)) {
            claim = claim instanceof Map<?, ?> object ? object.get(step) : null;
        }
        return claim;
    }
}
