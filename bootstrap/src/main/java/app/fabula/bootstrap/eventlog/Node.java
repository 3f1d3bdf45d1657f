package app.fabula.bootstrap.eventlog;

/** This process among all that there ever are on one database. */
public record Node(String id) {}
