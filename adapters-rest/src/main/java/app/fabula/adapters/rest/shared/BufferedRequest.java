package app.fabula.adapters.rest.shared;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose body has been looked at before whoever reads it. */
final class BufferedRequest extends HttpServletRequestWrapper {
    private final byte[] body;

    private BufferedRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /**
     * @throws Rejection for a body that is larger than any that is read here, or that breaks off
     */
    static BufferedRequest of(HttpServletRequest request) {
        try {
            var body = request.getInputStream().readNBytes(JsonBody.LARGEST + 1);
            if (body.length > JsonBody.LARGEST) {
                throw new Rejection(
                        ProblemType.BODY_TOO_LARGE,
                        "At most " + JsonBody.LARGEST + " bytes are read here.");
            }
            return new BufferedRequest(request, body);
        } catch (IOException e) {
            throw new Rejection(ProblemType.UNREADABLE_REQUEST, "The body breaks off.");
        }
    }

    /** As it was sent. */
    byte[] body() {
        return body;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Body(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class Body extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        private Body(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return bytes.read(into, from, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("it is all there");
        }
    }
}
