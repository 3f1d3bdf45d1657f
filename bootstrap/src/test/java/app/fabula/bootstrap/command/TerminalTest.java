package app.fabula.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTest {
    private final Screen screen = new Screen();

    @Test
    void into_a_file_progress_is_lines() {
        var terminal = screen.plain();
        terminal.progress("import", 20, 192);
        terminal.progress("import", 40, 192);

        assertThat(screen.lines()).containsExactly("import 20/192", "import 40/192");
    }

    @Test
    void on_a_terminal_a_bar_grows_in_its_place_and_makes_room() {
        var terminal = screen.interactive();
        terminal.progress("import", 96, 192);
        terminal.say("refused a.md");

        assertThat(screen.text())
                .isEqualTo(
                        "[%s%s] import 96/192\r\u001B[Krefused a.md\n"
                                .formatted("#".repeat(15), ".".repeat(15)));
    }

    @Test
    void nothing_to_do_is_a_full_bar() {
        screen.interactive().progress("import", 0, 0);

        assertThat(screen.text()).contains("#] import 0/0");
    }
}
