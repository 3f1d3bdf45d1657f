package app.fabula.torture;

import app.fabula.torture.judge.Finding;
import app.fabula.torture.server.GoodTraffic;
import app.fabula.torture.server.Instance;
import app.fabula.torture.server.Scene;
import app.fabula.torture.wire.Reply;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** {@code fabula torture http}: a server of its own, and everything that should not be sent. */
record HttpVerb(Path jar, long seed, PrintStream out) {
    private static final int GOOD_REQUESTS = 3_000;
    private static final int WARM_UP = 500;
    private static final int SHOWN = 50;

    /** More than the hostile requests of any one caller. */
    private static final int ALLOWED = 1_000;

    private static final int STEP = 500;
    private static final int LONGEST = 2_000;

    /** Whether all was well. */
    boolean run(int requests) throws IOException, SQLException {
        if (requests < 1) {
            out.println("--requests is at least 1.");
            return false;
        }
        out.printf("seed=%d, starting a server, then a while of good requests alone%n", seed);
        var allowed = requests + ALLOWED;
        try (var server = Instance.start(jar, allowed);
                var log = server.log()) {
            var scene = Scene.at(server.owner(), server::token);
            // Nobody's first requests are like the later ones; these come again.
            attack(new Siege(scene, log, seed), Math.min(WARM_UP, requests), new Tally(), false);
            GoodTraffic.alone(scene, GOOD_REQUESTS);
            var alone = GoodTraffic.alone(scene, GOOD_REQUESTS);
            var before = server.heap().live();
            var tally = new Tally();
            var meanwhile = GoodTraffic.start(scene);
            try (meanwhile) {
                attack(new Siege(scene, log, seed), requests, tally, true);
            }
            var after = server.heap().live();
            var flood = Flood.refusedAfter(scene.flooder(), allowed);
            var bearing = new Bearing(before, after, alone, meanwhile.p99(), flood);
            bearing.faults().forEach(out::println);
            out.println(bearing);
            out.println(tally);
            return bearing.isGood() && tally.findings() == 0;
        }
    }

    /** Sends one of them alone, and shows all of it. */
    boolean show(int number) throws IOException, SQLException {
        try (var server = Instance.start(jar, ALLOWED);
                var log = server.log()) {
            var siege = new Siege(Scene.at(server.owner(), server::token), log, seed);
            var attack = siege.attack(number);
            out.println(attack);
            out.println(shortened(new String(siege.bytes(attack), StandardCharsets.UTF_8)));
            var answers = siege.answers(attack);
            answers.stream().map(Reply::toString).map(HttpVerb::shortened).forEach(out::println);
            var findings = siege.findings(number);
            findings.forEach(out::println);
            return findings.isEmpty();
        }
    }

    private void attack(Siege siege, int requests, Tally tally, boolean isTold) throws IOException {
        for (var number = 1; number <= requests; number++) {
            var findings = siege.findings(number);
            if (isTold) {
                tell(findings, tally);
            }
            tally.add(findings);
            if (isTold && (number % STEP == 0 || number == requests)) {
                out.printf("attack %d/%d findings=%d%n", number, requests, tally.findings());
            }
        }
    }

    private void tell(List<Finding> findings, Tally tally) {
        for (var finding : findings) {
            if (tally.findings() < SHOWN) {
                out.println(shortened(finding.toString()));
                out.printf(
                        "  again: ./fabula torture http --seed %d --only %d%n",
                        seed, finding.attack().number());
            }
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
