package app.fabula.adapters.rest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends what no HTTP client would. */
final class Wire {
    private Wire() {}

    /**
     * @param request that has the connection closed
     */
    static String send(String request) {
        return send(Server.PORT, request);
    }

    static String send(int port, String request) {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer to a request whose body is announced and never comes. */
    static String sendWithoutBody(String request) {
        try (var socket = new Socket("localhost", Server.PORT)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            // The server would wait a while for the rest before it closes.
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the answer to a request that need not be complete. */
    static String firstLine(String request) {
        try (var socket = new Socket("localhost", Server.PORT)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.ISO_8859_1))
                    .readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
