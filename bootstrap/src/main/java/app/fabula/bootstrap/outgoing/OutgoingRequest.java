package app.fabula.bootstrap.outgoing;

import java.net.URI;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/** What another server is asked or told, wherever that is. */
interface OutgoingRequest {
    ClassicHttpRequest to(URI uri);

    static OutgoingRequest get() {
        return uri -> {
            var get = new HttpGet(uri);
            get.setHeader(HttpHeaders.ACCEPT, "application/json, application/*+json");
            return get;
        };
    }

    /**
     * @param headers may say of the body that it is more than bytes
     */
    static OutgoingRequest post(Map<String, String> headers, byte[] body) {
        return uri -> {
            var post = new HttpPost(uri);
            headers.forEach(post::setHeader);
            post.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_OCTET_STREAM));
            return post;
        };
    }
}
