package app.fabula.bootstrap.command;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/** What people see. Where a line can be written over, progress is a bar; elsewhere it is lines. */
public final class Terminal {
    private static final int BAR = 30;
    private static final String ERASE = "\r\u001B[K";

    private final PrintStream out;
    private final PrintStream err;
    private final boolean isInteractive;
    private boolean showsBar;

    Terminal(PrintStream out, PrintStream err, boolean isInteractive) {
        this.out = out;
        this.err = err;
        this.isInteractive = isInteractive;
    }

    public static Terminal ofProcess() {
        var console = Optional.ofNullable(System.console());
        return new Terminal(
                System.out, System.err, console.filter(Console::isTerminal).isPresent());
    }

    void say(String line) {
        eraseBar();
        out.println(line);
        out.flush();
    }

    void complain(String line) {
        eraseBar();
        err.println(line);
        err.flush();
    }

    /** With all that is known of it, for bugs. */
    void complain(Exception bug) {
        eraseBar();
        bug.printStackTrace(err);
        err.flush();
    }

    /** A bar that grows in its place, or a line {@code import 120/192}. */
    void progress(String what, long done, long total) {
        progress(what, done, total, "");
    }

    /** The same, and what else there is to say of it. */
    void progress(String what, long done, long total, String remark) {
        var line = "%s %d/%d %s".formatted(what, done, total, remark).strip();
        if (!isInteractive) {
            say(line);
            return;
        }
        var full = total == 0 ? BAR : (int) (BAR * done / total);
        eraseBar();
        out.print("[%s%s] %s".formatted("#".repeat(full), ".".repeat(BAR - full), line));
        out.flush();
        showsBar = true;
    }

    private void eraseBar() {
        if (showsBar) {
            out.print(ERASE);
            out.flush();
            showsBar = false;
        }
    }
}
