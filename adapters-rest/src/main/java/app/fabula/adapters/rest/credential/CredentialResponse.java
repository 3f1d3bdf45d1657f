package app.fabula.adapters.rest.credential;

import app.fabula.application.credential.SignedCredential;

/**
 * What was signed, in both forms; which is written follows from what is accepted.
 *
 * @param token a JWS
 * @param document JSON
 */
record CredentialResponse(String token, String document) {
    static CredentialResponse of(SignedCredential signed) {
        return new CredentialResponse(signed.jwt(), signed.document());
    }
}
