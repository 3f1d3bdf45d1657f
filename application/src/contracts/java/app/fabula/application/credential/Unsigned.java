package app.fabula.application.credential;

import java.util.ArrayList;
import java.util.List;

/** Shows what it was asked to sign. */
public final class Unsigned implements CredentialSigner {
    private final List<Credential> asked = new ArrayList<>();

    /** The credential that it was asked for last. */
    public Credential last() {
        return asked.getLast();
    }

    @Override
    public SignedCredential sign(Credential credential) {
        asked.add(credential);
        return new SignedCredential("token of " + credential.id(), credential.toString());
    }

    @Override
    public SignedCredential sign(StatusList list) {
        return new SignedCredential("token of list " + list.number(), list.toString());
    }

    @Override
    public String issuer() {
        return "{}";
    }
}
