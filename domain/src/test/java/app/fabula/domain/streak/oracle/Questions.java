package app.fabula.domain.streak.oracle;

import app.fabula.domain.streak.Moment;
import java.util.List;

/** A history, and the moments at which somebody wants to know the streak. */
record Questions(History history, List<Moment> moments) {}
