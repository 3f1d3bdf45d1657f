package app.fabula.adapters.security;

import app.fabula.application.access.Caller;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A caller in the framework's words. The credentials are forgotten. */
final class KnownCaller extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient Caller caller;

    KnownCaller(Caller caller) {
        super(
                caller.scopes().stream()
                        .map(scope -> new SimpleGrantedAuthority(scope.code()))
                        .toList());
        this.caller = caller;
        setAuthenticated(true);
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
