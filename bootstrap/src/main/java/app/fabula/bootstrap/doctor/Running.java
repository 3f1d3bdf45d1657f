package app.fabula.bootstrap.doctor;

import java.net.URI;

/**
 * The instance that works on the data folder.
 *
 * @param key that opens its details to its owner
 */
public record Running(URI url, long process, String key) {}
