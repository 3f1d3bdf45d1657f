package app.fabula.bootstrap.vectors.oracle;

import app.fabula.domain.streak.Entry;
import java.time.LocalDate;

/**
 * What was decided for good by a credit or by a repair that had an effect.
 *
 * @param end the goal that was met, or the repair
 * @param openFrom the first date about whose being missed nothing is decided yet
 */
record Chapter(Entry end, Verdict verdict, LocalDate openFrom) {}
