package app.fabula.bootstrap.command;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/**
 * What people see.
 *
 * @param interactive whether a line can be written over; into a file or a pipe it cannot
 */
public record Terminal(PrintStream out, PrintStream err, boolean interactive) {
    private static final int BAR = 30;

    public static Terminal ofProcess() {
        var console = Optional.ofNullable(System.console());
        return new Terminal(
                System.out, System.err, console.filter(Console::isTerminal).isPresent());
    }

    void say(String line) {
        out.println(erased() + line);
        out.flush();
    }

    void complain(String line) {
        err.println(erased() + line);
        err.flush();
    }

    /** A bar that grows in its place, or a line {@code import 120/192}. */
    void progress(String what, long done, long total) {
        var line = "%s %d/%d".formatted(what, done, total);
        if (interactive) {
            var full = total == 0 ? BAR : (int) (BAR * done / total);
            out.print(
                    "%s[%s%s] %s"
                            .formatted(erased(), "#".repeat(full), ".".repeat(BAR - full), line));
            out.flush();
        } else {
            say(line);
        }
    }

    private String erased() {
        return interactive ? "\r\u001B[K" : "";
    }
}
