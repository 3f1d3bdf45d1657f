package app.fabula.adapters.credentials;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * An Ed25519 key that signs (RFC 8032): the same bytes always get the same signature.
 *
 * @param pair with the private part
 */
record IssuerKey(OctetKeyPair pair, PrivateKey secret) {
    private static final String ALGORITHM = "Ed25519";

    /** What is before a public key in X.509's form (RFC 8410, section 4). */
    private static final String X509 = "302a300506032b6570032100";

    private static final byte[] PROBE = {1};

    static IssuerKey drawn() {
        try {
            var drawn = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            var encoded = drawn.getPublic().getEncoded();
            var x = Arrays.copyOfRange(encoded, X509.length() / 2, encoded.length);
            var d = ((EdECPrivateKey) drawn.getPrivate()).getBytes().orElseThrow();
            var pair =
                    new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(x))
                            .d(Base64URL.encode(d))
                            .keyIDFromThumbprint()
                            .build();
            return new IssuerKey(pair, drawn.getPrivate());
        } catch (GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        }
    }

    /**
     * @throws IllegalArgumentException where that is no private key on this curve
     */
    static IssuerKey of(OctetKeyPair pair) {
        if (!pair.isPrivate() || !pair.getCurve().equals(Curve.Ed25519)) {
            throw new IllegalArgumentException("not a private key on Ed25519");
        }
        try {
            var spec = new EdECPrivateKeySpec(NamedParameterSpec.ED25519, pair.getDecodedD());
            var secret = KeyFactory.getInstance(ALGORITHM).generatePrivate(spec);
            var key = new IssuerKey(pair, secret);
            if (verifies(pair, PROBE, key.sign(PROBE))) {
                return key;
            }
        } catch (GeneralSecurityException e) {
            // What is in it is secret: no cause is told.
        }
        throw new IllegalArgumentException("not a private key on Ed25519");
    }

    /** Whether that key has signed this. */
    static boolean verifies(OctetKeyPair key, byte[] data, byte[] signed)
            throws GeneralSecurityException {
        var encoded = HexFormat.of().parseHex(X509 + HexFormat.of().formatHex(key.getDecodedX()));
        var spec = new X509EncodedKeySpec(encoded);
        var signature = Signature.getInstance(ALGORITHM);
        signature.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(spec));
        signature.update(data);
        return signature.verify(signed);
    }

    byte[] sign(byte[] data) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key was made for this", e);
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "IssuerKey[" + pair.getKeyID() + "]";
    }
}
