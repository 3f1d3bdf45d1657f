package app.fabula.bootstrap.vectors.oracle;

import app.fabula.domain.streak.Moment;
import app.fabula.domain.streak.Track;
import java.util.List;

/** All that arrived, and the moments at which somebody wants to know one of the streaks. */
record Questions(Arrivals arrivals, Track track, List<Moment> moments) {}
