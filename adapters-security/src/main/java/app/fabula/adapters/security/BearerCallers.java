package app.fabula.adapters.security;

import app.fabula.application.access.Caller;
import app.fabula.application.access.Callers;
import app.fabula.domain.access.KeyText;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;

/** A bearer token is a key of ours, or a token that somebody vouches for. */
@Component
class BearerCallers implements AuthenticationManager {
    private final List<Callers> keys;
    private final TokenCallers tokens;

    BearerCallers(List<Callers> keys, TokenCallers tokens) {
        this.keys = List.copyOf(keys);
        this.tokens = tokens;
    }

    @Override
    public Authentication authenticate(Authentication presented) {
        var text = ((BearerTokenAuthenticationToken) presented).getToken();
        return caller(text)
                .map(KnownCaller::new)
                .orElseThrow(() -> new BadCredentialsException("not accepted"));
    }

    private Optional<Caller> caller(String text) {
        try {
            return text.startsWith(KeyText.PREFIX)
                    ? keys.stream().flatMap(callers -> callers.of(text).stream()).findFirst()
                    : tokens.of(text);
        } catch (AuthenticationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new AuthenticationServiceException("nobody could be asked", e);
        }
    }
}
