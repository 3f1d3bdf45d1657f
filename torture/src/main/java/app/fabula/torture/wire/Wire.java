package app.fabula.torture.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Sends bytes to a server, each time over a connection of their own. */
public record Wire(String host, int port) {
    /** Longer than the server waits for whoever is slow. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    public static Wire to(URI url) {
        return new Wire(url.getHost(), url.getPort());
    }

    /** What a Host header says. */
    public String authority() {
        return host + ":" + port;
    }

    /**
     * All answers until the server ends the connection; none where it does so without a word.
     *
     * @param isOfHead whether the first answer has no body
     * @throws MalformedReply for what is not HTTP
     */
    public List<Reply> send(byte[] request, boolean isOfHead) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port));
            socket.setSoTimeout((int) PATIENCE.toMillis());
            // The answer may come, and the connection end, before all is sent.
            Thread.ofVirtual().start(() -> write(socket, request));
            return new ReplyReader(read(socket.getInputStream())).replies(isOfHead);
        }
    }

    private static void write(Socket socket, byte[] request) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(request);
            out.flush();
            socket.shutdownOutput();
        } catch (IOException e) {
            // Whether that is as it must be, the answer says.
        }
    }

    private static byte[] read(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            in.transferTo(bytes);
        } catch (SocketTimeoutException e) {
            throw new MalformedReply("no end of it in " + PATIENCE.toSeconds() + " s");
        } catch (SocketException e) {
            // Cut off while we were still sending: what came before that counts.
        }
        return bytes.toByteArray();
    }
}
