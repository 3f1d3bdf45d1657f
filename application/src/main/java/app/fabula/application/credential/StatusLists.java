package app.fabula.application.credential;

import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Collectors;

/** In-port: status lists, for anybody who checks a credential. */
public final class StatusLists {
    private static final long LAST = Long.MAX_VALUE / StatusPlace.SIZE - 1;

    private final Corrections corrections;
    private final CredentialSigner signer;
    private final InstantSource clock;

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
        var first = new StatusPlace(number, 0).position();
        var last = new StatusPlace(number, StatusPlace.SIZE - 1).position();
        var asOf = clock.instant();
        var corrected = corrections.between(first, last);
        if (corrected.position() < first) {
            return Optional.empty();
        }
        var revoked =
                corrected.value().stream()
                        .map(position -> StatusPlace.of(position).index())
                        .collect(Collectors.toSet());
        return Optional.of(signer.sign(new StatusList(number, revoked, asOf)));
    }
}
