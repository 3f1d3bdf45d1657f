package app.fabula.torture;

import app.fabula.torture.attack.Attack;
import app.fabula.torture.attack.Attacks;
import app.fabula.torture.contract.Contract;
import app.fabula.torture.judge.Finding;
import app.fabula.torture.judge.Judge;
import app.fabula.torture.judge.Kind;
import app.fabula.torture.server.EventLog;
import app.fabula.torture.server.Scene;
import app.fabula.torture.wire.MalformedReply;
import app.fabula.torture.wire.Reply;
import app.fabula.torture.wire.Wire;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Hostile requests, one after the other: whatever is in the log after one that was not there before
 * has come of it.
 */
public final class Siege {
    private final Attacks attacks;
    private final Wire wire;
    private final Judge judge;
    private final EventLog log;
    private long seen;

    public Siege(Scene scene, EventLog log, long seed) {
        this.attacks = new Attacks(seed, scene.document(), scene.callers(), scene.places());
        this.wire = Wire.to(scene.owner().url());
        this.judge = new Judge(new Contract(scene.document()));
        this.log = log;
        this.seen = log.events();
    }

    public Attack attack(int number) {
        return attacks.number(number);
    }

    /** As it goes over the wire. */
    public byte[] bytes(Attack attack) {
        return attack.bytes(wire.authority());
    }

    public List<Reply> answers(Attack attack) throws IOException {
        return wire.send(bytes(attack), attack.method().equals("HEAD"));
    }

    /**
     * What is not as it must be with the attack of a number. An event that comes late is found with
     * the next one.
     */
    public List<Finding> findings(int number) throws IOException {
        var attack = attack(number);
        try {
            var replies = answers(attack);
            var findings = new ArrayList<>(judge.findings(attack, replies));
            var before = seen;
            seen = log.events();
            var isRefused = replies.stream().allMatch(reply -> reply.status() >= 400);
            for (var more = isRefused ? seen - before : 0; more > 0; more--) {
                findings.add(new Finding(Kind.EVENT_WRITTEN, attack, "an event in the log"));
            }
            return findings;
        } catch (MalformedReply e) {
            return List.of(
                    new Finding(Kind.CONTRACT_VIOLATION, attack, String.valueOf(e.getMessage())));
        }
    }
}
