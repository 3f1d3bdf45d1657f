package app.fabula.torture.judge;

/** What there must be none of. */
public enum Kind {
    /** A 5xx that the contract has not. */
    SERVER_ERROR,
    /** Something is told, or somebody let in, that must not be. */
    LEAK,
    /** An answer that the document does not have. */
    CONTRACT_VIOLATION,
    /** Something came of a request that was refused. */
    EVENT_WRITTEN
}
