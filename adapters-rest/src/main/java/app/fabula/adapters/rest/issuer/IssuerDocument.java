package app.fabula.adapters.rest.issuer;

/**
 * Which keys speak for this server, as a DID document.
 *
 * @param place where the method {@code did:web} looks for it, behind whatever the public address
 *     has before this server's own paths
 */
public record IssuerDocument(Place place, String json) {
    /** Which of the two it is follows from whether the public address has a path. */
    public enum Place {
        WELL_KNOWN,
        BELOW_A_PATH
    }
}
