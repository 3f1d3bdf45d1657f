package app.fabula.adapters.persistence.eventstore;

/** The engine that contracts are about. */
interface EngineSubject {
    /** With an empty log for each test. */
    EngineFixture store();
}
