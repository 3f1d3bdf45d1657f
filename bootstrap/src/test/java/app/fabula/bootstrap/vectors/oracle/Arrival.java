package app.fabula.bootstrap.vectors.oracle;

import app.fabula.domain.streak.Entry;
import app.fabula.domain.streak.Outage;
import app.fabula.domain.streak.Practice;
import app.fabula.domain.streak.Track;
import java.time.Instant;

/** Something that reached the server, once or again. */
sealed interface Arrival {
    /** Of what counts once, however often it arrives. */
    String id();

    /** When it occurred. */
    Instant at();

    Instant received();

    /** The same, at another time. */
    Arrival receivedAt(Instant instant);

    record Read(Practice practice, Instant received) implements Arrival {
        @Override
        public String id() {
            return practice.activity().toString();
        }

        @Override
        public Instant at() {
            return practice.at();
        }

        @Override
        public Read receivedAt(Instant instant) {
            return new Read(practice, instant);
        }
    }

    /**
     * @param track of a freeze or a repair: all else that is decided is about all of them
     */
    record Decided(Entry entry, Track track, Instant received) implements Arrival {
        @Override
        public String id() {
            return entry.id();
        }

        @Override
        public Instant at() {
            return entry.when().at();
        }

        @Override
        public Decided receivedAt(Instant instant) {
            return new Decided(entry, track, instant);
        }
    }

    record Declared(String id, Outage outage, Instant at, Instant received) implements Arrival {
        @Override
        public Declared receivedAt(Instant instant) {
            return new Declared(id, outage, at, instant);
        }
    }

    /**
     * @param id of what is to count no more
     */
    record Voided(String id, Instant at, Instant received) implements Arrival {
        @Override
        public Voided receivedAt(Instant instant) {
            return new Voided(id, at, instant);
        }
    }
}
