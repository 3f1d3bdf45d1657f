package app.fabula.bootstrap.doctor;

import java.time.Duration;

/**
 * @param ahead how much later it is at the database, about
 */
record ClockCheck(Duration ahead) implements Check {
    private static final Duration MUCH = Duration.ofSeconds(2);

    @Override
    public Finding look() {
        return ahead.abs().compareTo(MUCH) > 0
                ? Finding.warning(
                        ("The clocks of this machine and of the database are %d s apart: set both by"
                                        + " NTP.")
                                .formatted(ahead.abs().toSeconds()))
                : Finding.good("The clocks of this machine and of the database agree.");
    }
}
