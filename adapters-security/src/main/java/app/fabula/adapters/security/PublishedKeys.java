package app.fabula.adapters.security;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.util.Map;

/** The keys of a provider, found by its metadata: each time, since they may move. */
final class PublishedKeys implements JWKSetSource<SecurityContext> {
    private static final String METADATA = "/.well-known/openid-configuration";

    private final String issuer;
    private final ResourceRetriever outgoing;
    private volatile boolean told;

    PublishedKeys(String issuer, ResourceRetriever outgoing) {
        this.issuer = issuer;
        this.outgoing = outgoing;
    }

    @Override
    public JWKSet getJWKSet(
            JWKSetCacheRefreshEvaluator refresh, long currentTime, SecurityContext context)
            throws KeySourceException {
        try {
            var metadata = JSONObjectUtils.parse(text(metadata()));
            var keys = JWKSet.parse(text(URI.create(keys(metadata)).toURL()));
            told = true;
            return keys;
        } catch (IOException | ParseException | IllegalArgumentException e) {
            told = false;
            throw new JWKSetUnavailableException("the provider does not tell its keys", e);
        }
    }

    /** Whether the provider has answered when it was asked last. */
    boolean wereTold() {
        return told;
    }

    @Override
    public void close() {}

    private URL metadata() throws IOException {
        var base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        return URI.create(base + METADATA).toURL();
    }

    /** It must be the provider's own metadata (OpenID Connect Discovery 1.0, section 4.3). */
    private String keys(Map<String, Object> metadata)
            throws ParseException, RemoteKeySourceException {
        if (!issuer.equals(JSONObjectUtils.getString(metadata, "issuer"))) {
            throw new RemoteKeySourceException("the metadata is of another issuer", null);
        }
        var keys = JSONObjectUtils.getString(metadata, "jwks_uri");
        if (keys == null) {
            throw new RemoteKeySourceException("the metadata names no keys", null);
        }
        return keys;
    }

    private String text(URL url) throws IOException {
        return outgoing.retrieveResource(url).getContent();
    }
}
