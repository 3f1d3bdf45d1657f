package app.fabula.application.credential;

/**
 * A credential that proves who vouches for it.
 *
 * @param jwt the whole as a token signed from outside (VC-JWT), the proof of the document included
 * @param document the same as JSON with an embedded proof (Data Integrity)
 */
public record SignedCredential(String jwt, String document) {}
