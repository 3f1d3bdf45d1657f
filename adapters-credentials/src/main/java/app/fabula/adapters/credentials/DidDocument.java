package app.fabula.adapters.credentials;

import com.nimbusds.jose.jwk.OctetKeyPair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which keys speak for an issuer (Decentralized Identifiers v1.0, did:web). Each is there twice: as
 * a JWK, which tokens name, and as a multikey, which embedded proofs ask for.
 */
record DidDocument(Issuer issuer, IssuerKeys keys) {
    /** That an Ed25519 public key follows (Controlled Identifiers v1.0, section 2.2.2). */
    private static final byte[] ED25519 = {(byte) 0xed, 0x01};

    Map<String, Object> content() {
        var methods = new ArrayList<Map<String, Object>>();
        for (var key : keys.published()) {
            methods.add(method(jwkId(key), "JsonWebKey", "publicKeyJwk", key.toJSONObject()));
            methods.add(method(multikeyId(key), "Multikey", "publicKeyMultibase", multikey(key)));
        }
        var content = new LinkedHashMap<String, Object>();
        content.put(
                "@context",
                List.of(
                        "https://www.w3.org/ns/did/v1",
                        "https://w3id.org/security/jwk/v1",
                        "https://w3id.org/security/multikey/v1"));
        content.put("id", issuer.did());
        content.put("verificationMethod", methods);
        content.put("assertionMethod", methods.stream().map(method -> method.get("id")).toList());
        return content;
    }

    String jwkId(OctetKeyPair key) {
        return issuer.did() + "#" + key.getKeyID();
    }

    String multikeyId(OctetKeyPair key) {
        return issuer.did() + "#" + multikey(key);
    }

    private Map<String, Object> method(String id, String type, String name, Object key) {
        return Map.of("id", id, "type", type, "controller", issuer.did(), name, key);
    }

    private static String multikey(OctetKeyPair key) {
        var x = key.getDecodedX();
        var bytes = new byte[ED25519.length + x.length];
        System.arraycopy(ED25519, 0, bytes, 0, ED25519.length);
        System.arraycopy(x, 0, bytes, ED25519.length, x.length);
        return Multibase.base58(bytes);
    }
}
