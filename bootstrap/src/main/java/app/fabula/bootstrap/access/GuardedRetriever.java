package app.fabula.bootstrap.access;

import app.fabula.bootstrap.outgoing.OutgoingClient;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.net.URL;

/** What a provider publishes, through the one client for outgoing calls. */
record GuardedRetriever(OutgoingClient outgoing) implements ResourceRetriever {
    private static final int OK = 200;

    @Override
    public Resource retrieveResource(URL url) throws IOException {
        var answer = outgoing.get(URI.create(url.toString()));
        if (answer.status() != OK) {
            throw new IOException(url.getHost() + " answers " + answer.status());
        }
        return new Resource(answer.body(), answer.contentType());
    }
}
