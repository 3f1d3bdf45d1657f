package app.fabula.torture.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The memory of another Java process, asked for with a tool of the JDK. */
public record Heap(long pid) {
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");

    /** Bytes that are still used after everything else has been collected. */
    public long live() throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process =
                new ProcessBuilder(jcmd, Long.toString(pid), "GC.class_histogram")
                        .redirectErrorStream(true)
                        .start();
        var histogram = process.inputReader().readAllAsString();
        var total = TOTAL.matcher(histogram);
        if (!total.find()) {
            throw new IOException("no histogram of process " + pid + ": " + histogram);
        }
        return Long.parseLong(total.group(1));
    }
}
