package app.fabula.adapters.security;

/**
 * What anybody may see: health, what says how to use the server, and what tells whether a badge of
 * this server is good. Everything else needs a caller.
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
        "/.well-known/security.txt",
        "/.well-known/did.json",
        "/did.json",
        "/api/v1/credential-status/*"
    };

    private OpenPaths() {}
}
