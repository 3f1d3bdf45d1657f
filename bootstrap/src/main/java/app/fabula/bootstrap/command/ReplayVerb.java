package app.fabula.bootstrap.command;

import java.util.Locale;

/** {@code fabula replay NAME}: rebuilds a projection, and waits until it shows everything again. */
record ReplayVerb(Surroundings surroundings) {

    int run(String projection) {
        var settings = surroundings.settings().withoutStarterLibrary();
        var terminal = surroundings.terminal();
        try (var instance = InstanceAccess.open(settings, terminal);
                var api = new ApiClient(instance.url())) {
            var replay = new Replay(api, projection, terminal);
            var start = System.nanoTime();
            var events = replay.run();
            var seconds = (System.nanoTime() - start) / 1e9;
            terminal.say(
                    String.format(
                            Locale.ROOT,
                            "replay=%s events=%d seconds=%.1f",
                            projection,
                            events,
                            seconds));
            return 0;
        }
    }
}
