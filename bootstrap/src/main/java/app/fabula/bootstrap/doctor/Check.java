package app.fabula.bootstrap.doctor;

/** Looks at one thing, and changes nothing. */
@FunctionalInterface
interface Check {
    Finding look();
}
