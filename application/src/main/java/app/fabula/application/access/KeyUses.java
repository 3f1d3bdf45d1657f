package app.fabula.application.access;

import app.fabula.domain.access.KeyId;
import java.time.Instant;
import java.util.Map;

/** Out-port: when keys were last used, to a minute or so. No part of the log. */
public interface KeyUses {
    void note(KeyId key, Instant at);

    /** Of those that ever were. */
    Map<KeyId, Instant> last();
}
