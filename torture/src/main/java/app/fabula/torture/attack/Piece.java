package app.fabula.torture.attack;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;

/**
 * Bytes as the corpus writes them down. A string stands for itself; a list for its pieces, one
 * after the other; {@code {"times": 3, "of": …}}, {@code {"gzip": …}} and {@code {"hex": "ff00"}}
 * for what no file should hold.
 */
final class Piece {
    private Piece() {}

    /** One byte to a character, so that it can be put into what is text. */
    static String of(JsonNode piece) {
        var bytes = new ByteArrayOutputStream();
        try {
            write(piece, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static void write(JsonNode piece, OutputStream out) throws IOException {
        if (piece.isString()) {
            out.write(piece.stringValue().getBytes(StandardCharsets.UTF_8));
        } else if (piece.isArray()) {
            for (var part : piece) {
                write(part, out);
            }
        } else if (piece.has("times")) {
            var unit = of(piece.required("of")).getBytes(StandardCharsets.ISO_8859_1);
            for (var n = piece.required("times").intValue(); n > 0; n--) {
                out.write(unit);
            }
        } else if (piece.has("gzip")) {
            var packed = new GZIPOutputStream(new Kept(out));
            write(piece.required("gzip"), packed);
            packed.close();
        } else {
            out.write(HexFormat.of().parseHex(piece.required("hex").stringValue()));
        }
    }

    /** Stays open when what is written into it ends. */
    private static final class Kept extends FilterOutputStream {
        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
