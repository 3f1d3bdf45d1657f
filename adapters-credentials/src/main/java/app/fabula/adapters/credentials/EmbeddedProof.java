package app.fabula.adapters.credentials;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A proof within the document itself: {@code eddsa-jcs-2022} (Data Integrity EdDSA Cryptosuites
 * v1.0, section 3.3). It does not tell when it was made: the same document has the same proof.
 *
 * @param method the id of the key's multikey
 */
record EmbeddedProof(IssuerKey key, String method) {
    Map<String, Object> added(Map<String, Object> document) {
        var proof = new LinkedHashMap<String, Object>();
        proof.put("@context", Objects.requireNonNull(document.get("@context")));
        proof.put("type", "DataIntegrityProof");
        proof.put("cryptosuite", "eddsa-jcs-2022");
        proof.put("proofPurpose", "assertionMethod");
        proof.put("verificationMethod", method);
        proof.put("proofValue", Multibase.base58(key.sign(hashes(proof, document))));
        var proved = new LinkedHashMap<>(document);
        proved.put("proof", proof);
        return proved;
    }

    private static byte[] hashes(Map<String, Object> proof, Map<String, Object> document) {
        var both = new byte[64];
        System.arraycopy(hash(proof), 0, both, 0, 32);
        System.arraycopy(hash(document), 0, both, 32, 32);
        return both;
    }

    private static byte[] hash(Map<String, Object> object) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(CanonicalJson.bytes(object));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
