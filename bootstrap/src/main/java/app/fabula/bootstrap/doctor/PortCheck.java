package app.fabula.bootstrap.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;

/**
 * @param port 0 for any
 */
record PortCheck(int port, Optional<Running> running) implements Check {
    @Override
    public Finding look() {
        if (port == 0) {
            return Finding.good("Any free port will do.");
        }
        if (running.filter(instance -> instance.url().getPort() == port).isPresent()) {
            return Finding.good("Port %d is the running instance's.".formatted(port));
        }
        return isFree()
                ? Finding.good("Port %d is free.".formatted(port))
                : Finding.problem(
                        ("Port %d is in use by something else: stop what listens there, or set"
                                        + " FABULA_PORT to another.")
                                .formatted(port));
    }

    private boolean isFree() {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
