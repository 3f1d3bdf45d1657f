package app.fabula.application.access;

import app.fabula.application.shared.Shown;
import app.fabula.domain.access.ApiKey;
import app.fabula.domain.access.KeyId;
import java.util.SequencedMap;

/** Out-port: all keys that were ever made, the oldest first, as the log has them. */
@FunctionalInterface
public interface KeyRing {
    Shown<SequencedMap<KeyId, ApiKey>> all();
}
