package app.fabula.bootstrap.command;

import java.net.URI;

/**
 * Where an instance answers, and the key that opens everything there to its owner.
 *
 * @param key never shown, never logged
 */
record Endpoint(URI url, String key) {
    @Override
    public String toString() {
        return url.toString();
    }
}
