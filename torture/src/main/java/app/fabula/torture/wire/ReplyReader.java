package app.fabula.torture.wire;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Takes what came over a connection apart into answers (RFC 9112, as far as servers use it). */
final class ReplyReader {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 ([1-5]\\d\\d) .*");
    private static final Pattern SIZE = Pattern.compile("([0-9a-fA-F]{1,7})(;.*)?");

    /** One byte to a character. */
    private final String text;

    private int at;

    ReplyReader(byte[] bytes) {
        this.text = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /**
     * @param isOfHead whether the first answer has no body, whatever it says
     * @throws MalformedReply for what is not HTTP, or breaks off
     */
    List<Reply> replies(boolean isOfHead) {
        var replies = new ArrayList<Reply>();
        while (at < text.length()) {
            var status = STATUS.matcher(line());
            if (!status.matches()) {
                throw new MalformedReply("no status line at byte " + at);
            }
            var code = Integer.parseInt(status.group(1));
            var headers = headers();
            if (code >= 200) {
                var hasBody = !(isOfHead && replies.isEmpty()) && code != 204 && code != 304;
                replies.add(new Reply(code, headers, hasBody ? body(headers) : ""));
            }
        }
        return replies;
    }

    private HttpHeaders headers() {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        for (var line = line(); !line.isEmpty(); line = line()) {
            var parts = line.split(":", 2);
            if (parts.length < 2) {
                throw new MalformedReply("a header without a colon");
            }
            headers.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(parts[1].strip());
        }
        return HttpHeaders.of(headers, (_, _) -> true);
    }

    private String body(HttpHeaders headers) {
        var coding = headers.firstValue("Transfer-Encoding").orElse("").toLowerCase(Locale.ROOT);
        var bytes =
                coding.equals("chunked")
                        ? chunks()
                        : take(
                                (int)
                                        headers.firstValueAsLong("Content-Length")
                                                .orElse(text.length() - at));
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private String chunks() {
        var body = new StringBuilder();
        for (; ; ) {
            var size = SIZE.matcher(line());
            if (!size.matches()) {
                throw new MalformedReply("a chunk without its size");
            }
            var length = Integer.parseInt(size.group(1), 16);
            body.append(take(length));
            line();
            if (length == 0) {
                return body.toString();
            }
        }
    }

    private String line() {
        var end = text.indexOf("\r\n", at);
        if (end < 0) {
            throw new MalformedReply("breaks off");
        }
        var line = text.substring(at, end);
        at = end + 2;
        return line;
    }

    private String take(int length) {
        if (at + length > text.length()) {
            throw new MalformedReply("breaks off");
        }
        at += length;
        return text.substring(at - length, at);
    }
}
