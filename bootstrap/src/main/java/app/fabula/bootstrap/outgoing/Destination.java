package app.fabula.bootstrap.outgoing;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;

/**
 * Where a call may go.
 *
 * @param addresses that were looked at, and the only ones to connect to
 * @param isConfigured whether the operator allows it by name, and it may be private
 */
record Destination(URI uri, List<InetAddress> addresses, boolean isConfigured) {}
