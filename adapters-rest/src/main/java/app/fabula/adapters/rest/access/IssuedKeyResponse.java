package app.fabula.adapters.rest.access;

import app.fabula.adapters.rest.shared.Line;
import app.fabula.application.access.ManageKeys.Issued;

/**
 * @param text to be kept by whoever uses the key: it is shown here, and nowhere again
 */
record IssuedKeyResponse(@Line(max = 100) String text, ApiKeyResponse key) {
    /** Without the text: bodies are logged where somebody looks for a fault. */
    @Override
    public String toString() {
        return "IssuedKeyResponse[" + key + "]";
    }

    static IssuedKeyResponse of(Issued issued) {
        return new IssuedKeyResponse(
                issued.text().text(), ApiKeyResponse.of(issued.text().id(), issued.key()));
    }
}
