package app.fabula.adapters.security;

/**
 * What anybody may see: health, and what says how to use the server. Everything else needs a
 * caller.
 */
public final class OpenPaths {
    static final String[] ALL = {
        "/",
        "/actuator/health/**",
        "/docs",
        "/docs/**",
        "/swagger-ui/**",
        "/v3/api-docs",
        "/v3/api-docs/**",
        "/problems",
        "/problems/**",
        "/.well-known/security.txt"
    };

    private OpenPaths() {}
}
