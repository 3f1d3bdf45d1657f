package app.fabula.bootstrap.outgoing;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Which addresses a name has, this time. */
interface Names {
    InetAddress[] addresses(String host) throws UnknownHostException;
}
