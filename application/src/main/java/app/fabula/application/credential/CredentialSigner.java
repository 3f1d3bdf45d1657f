package app.fabula.application.credential;

/** Out-port: vouches for credentials. The same one is signed into the same text by the same key. */
public interface CredentialSigner {
    SignedCredential sign(Credential credential);

    SignedCredential sign(StatusList list);

    /** Who vouches, and with which keys, as JSON: a DID document. */
    String issuer();
}
