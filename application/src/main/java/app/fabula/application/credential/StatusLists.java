package app.fabula.application.credential;

import app.fabula.application.credential.KeptLists.Edition;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * In-port: status lists, for anybody who checks a credential. What was signed is kept until
 * something is taken back, or an hour has gone by.
 */
public final class StatusLists {
    private static final long LAST = Long.MAX_VALUE / StatusPlace.SIZE - 1;

    private final Corrections corrections;
    private final CredentialSigner signer;
    private final InstantSource clock;
    private final KeptLists kept = new KeptLists();

    public StatusLists(Corrections corrections, CredentialSigner signer, InstantSource clock) {
        this.corrections = corrections;
        this.signer = signer;
        this.clock = clock;
    }

    /**
     * @return nothing where the log has not come so far: no credential can name that list
     */
    public Optional<SignedCredential> of(long number) {
        if (number < 0 || number > LAST) {
            return Optional.empty();
        }
        var newest = corrections.newest();
        if (newest.position() < new StatusPlace(number, 0).position()) {
            return Optional.empty();
        }
        var asOf = clock.instant();
        var edition = new Edition(newest.value(), asOf.truncatedTo(ChronoUnit.HOURS));
        return Optional.of(kept.of(number, edition, () -> signed(number, asOf)));
    }

    private SignedCredential signed(long number, Instant asOf) {
        var first = new StatusPlace(number, 0).position();
        var last = new StatusPlace(number, StatusPlace.SIZE - 1).position();
        var revoked =
                corrections.between(first, last).value().stream()
                        .map(position -> StatusPlace.of(position).index())
                        .collect(Collectors.toSet());
        return signer.sign(new StatusList(number, revoked, asOf));
    }
}
