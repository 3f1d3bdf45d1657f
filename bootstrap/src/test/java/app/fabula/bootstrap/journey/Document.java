package app.fabula.bootstrap.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A report as it was written down. */
final class Document {
    private final HttpHeaders headers;
    private final byte[] bytes;

    Document(HttpHeaders headers, byte[] bytes) {
        this.headers = headers;
        this.bytes = bytes.clone();
    }

    HttpHeaders headers() {
        return headers;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What people read, in a line. */
    String words() {
        return header("Content-Type").equals("application/pdf") ? onPaper() : onScreen();
    }

    private String onScreen() {
        return text().replaceAll("(?s)<style>.*?</style>", " ")
                .replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }

    private String onPaper() {
        try (var paper = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves a picture of each page in {@code target/pages}, to be looked at, and counts them. */
    int drawn(String name) {
        try (var paper = Loader.loadPDF(bytes)) {
            var folder = Files.createDirectories(Path.of("target", "pages"));
            var pages = new PDFRenderer(paper);
            for (var page = 0; page < paper.getNumberOfPages(); page++) {
                var file = folder.resolve("%s-%d.png".formatted(name, page + 1)).toFile();
                ImageIO.write(pages.renderImageWithDPI(page, 72), "png", file);
            }
            return paper.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
