package app.fabula.adapters.credentials;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The key that signs, and those that did before it: what they have signed stays good, so their
 * public parts are published for ever.
 */
public final class IssuerKeys {
    private final IssuerKey current;
    private final List<OctetKeyPair> earlier;

    private IssuerKeys(IssuerKey current, List<OctetKeyPair> earlier) {
        this.current = current;
        this.earlier = List.copyOf(earlier);
    }

    /** One that was not there before. */
    public static IssuerKeys drawn() {
        return new IssuerKeys(IssuerKey.drawn(), List.of());
    }

    /**
     * @param json a JWK set (RFC 7517, section 5): first the key that signs, with its private part,
     *     then earlier ones, the newest first
     * @throws IllegalArgumentException where it is anything else
     */
    public static IssuerKeys of(String json) {
        try {
            var keys = JWKSet.parse(json).getKeys().stream().map(IssuerKeys::onCurve).toList();
            if (!keys.isEmpty()) {
                var earlier = keys.stream().skip(1).map(OctetKeyPair::toPublicJWK).toList();
                return new IssuerKeys(IssuerKey.of(keys.getFirst()), earlier);
            }
        } catch (ParseException e) {
            // What is in it is secret: no cause is told.
        }
        throw new IllegalArgumentException("not a set of keys on Ed25519");
    }

    /** Signs with a new key from now on. The private part of the one before is gone. */
    public IssuerKeys rotated() {
        return new IssuerKeys(IssuerKey.drawn(), published());
    }

    /** To be kept secret, and read with {@link #of}. */
    public String json() {
        var all = new ArrayList<JWK>(List.of(current.pair()));
        all.addAll(earlier);
        return new JWKSet(all).toString(false);
    }

    /** By what the issuer's document calls them, the one that signs now first. */
    public List<String> names() {
        return published().stream().map(OctetKeyPair::getKeyID).toList();
    }

    IssuerKey current() {
        return current;
    }

    /** The public parts, the one that signs now first. */
    List<OctetKeyPair> published() {
        return Stream.concat(Stream.of(current.pair().toPublicJWK()), earlier.stream()).toList();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "IssuerKeys[" + current + "]";
    }

    private static OctetKeyPair onCurve(JWK key) {
        if (key instanceof OctetKeyPair pair && pair.getCurve().equals(Curve.Ed25519)) {
            return pair;
        }
        throw new IllegalArgumentException("not a set of keys on Ed25519");
    }
}
