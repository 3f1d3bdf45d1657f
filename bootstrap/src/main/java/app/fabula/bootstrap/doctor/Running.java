package app.fabula.bootstrap.doctor;

import java.net.URI;

/** The instance that works on the data folder. */
public record Running(URI url, long process) {}
