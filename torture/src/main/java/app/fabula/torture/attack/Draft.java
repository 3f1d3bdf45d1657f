package app.fabula.torture.attack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A request before it is sent, in parts that can be spoilt one by one. A character is a byte.
 *
 * @param frame what is put on the wire, with names in braces for the parts
 * @param headers whole lines
 * @param answers the statuses by which it must be refused; empty where the contract decides
 */
record Draft(
        String frame,
        String method,
        String target,
        String authorization,
        List<String> headers,
        String body,
        Set<Integer> answers) {
    static final String FRAME = "{method} {target} HTTP/1.1\r\nHost: {host}\r\n{headers}\r\n{body}";

    Draft framed(String other, Set<Integer> refusals) {
        return new Draft(other, method, target, authorization, headers, body, refusals);
    }

    Draft by(String other, Set<Integer> refusals) {
        return new Draft(frame, other, target, authorization, headers, body, refusals);
    }

    Draft at(String other, Set<Integer> refusals) {
        return new Draft(frame, method, other, authorization, headers, body, refusals);
    }

    Draft from(String other, Set<Integer> refusals) {
        return new Draft(frame, method, target, other, headers, body, refusals);
    }

    Draft saying(String other, Set<Integer> refusals) {
        return new Draft(frame, method, target, authorization, headers, other, refusals);
    }

    /** What the line says goes before what is there of that name. */
    Draft with(String line, Set<Integer> refusals) {
        var others = new ArrayList<>(headers);
        others.removeIf(other -> name(other).equalsIgnoreCase(name(line)));
        others.add(line);
        return new Draft(frame, method, target, authorization, others, body, refusals);
    }

    private static String name(String line) {
        return line.replaceFirst("(?s)[:\r\n].*", "");
    }

    List<String> lines() {
        var lines = new ArrayList<>(headers);
        if (!authorization.isEmpty()) {
            lines.add(authorization);
        }
        if (!body.isEmpty()
                && lines.stream().noneMatch(line -> name(line).matches("(?i)content-length"))) {
            lines.add("Content-Length: " + body.length());
        }
        return lines;
    }

    byte[] bytes(String host) {
        var head = new StringBuilder();
        lines().forEach(line -> head.append(line).append("\r\n"));
        return frame.replace("{method}", method)
                .replace("{target}", target)
                .replace("{host}", host)
                .replace("{headers}", head)
                .replace("{authorization}", authorization)
                .replace("{size}", Integer.toHexString(body.length()))
                .replace("{body}", body)
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
