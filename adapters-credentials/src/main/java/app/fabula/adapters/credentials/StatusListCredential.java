package app.fabula.adapters.credentials;

import app.fabula.application.credential.StatusList;
import app.fabula.application.credential.StatusPlace;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A status list as a {@code BitstringStatusListCredential} (Bitstring Status List v1.0, section
 * 2.2). It changes when what it tells changes, and with every hour.
 */
record StatusListCredential(Issuer issuer) {
    static final String PURPOSE = "revocation";

    /** How long a copy may be believed that somebody has kept. */
    private static final Duration GOOD_FOR = Duration.ofDays(1);

    Map<String, Object> of(StatusList list) {
        var id = issuer.statusList(list.number()).toString();
        var from = list.asOf().truncatedTo(ChronoUnit.HOURS);
        var credential = new LinkedHashMap<String, Object>();
        credential.put("@context", List.of(OpenBadge.CREDENTIALS));
        credential.put("id", id);
        credential.put("type", List.of("VerifiableCredential", "BitstringStatusListCredential"));
        credential.put("issuer", issuer.did());
        credential.put("validFrom", OpenBadge.time(from));
        credential.put("validUntil", OpenBadge.time(from.plus(GOOD_FOR)));
        credential.put(
                "credentialSubject",
                Map.of(
                        "id",
                        id + "#list",
                        "type",
                        "BitstringStatusList",
                        "statusPurpose",
                        PURPOSE,
                        "encodedList",
                        Multibase.zipped(bits(list))));
        return credential;
    }

    /** The first is the left-most one, the most significant of the first byte (section 3.3). */
    static byte[] bits(StatusList list) {
        var bits = new byte[StatusPlace.SIZE / Byte.SIZE];
        for (var index : list.revoked()) {
            bits[index / Byte.SIZE] |= (byte) (0x80 >> (index % Byte.SIZE));
        }
        return bits;
    }
}
