package app.fabula.adapters.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The examples of the document, each spoilt at every place in every way. */
class HostileJsonProperties {
    /** What is nowhere in JSON, or in no body of ours. */
    private static final List<String> MALFORMED =
            List.of(
                    "NaN",
                    "Infinity",
                    "-",
                    "+1",
                    "01",
                    "1.",
                    ".5",
                    "0x1",
                    "1e",
                    "tru",
                    "nul",
                    "undefined",
                    "null",
                    "'text'",
                    "\"",
                    "\"\\x\"",
                    "\"\\u12\"",
                    "\"a\tb\"",
                    "\"\u0000\"",
                    "\"\\u0000\"",
                    "\"\\ud800\"",
                    "\"\\udc00\\ud800\"",
                    "{\"\\u0000\":1}",
                    "{\"\\ud800\":1}",
                    "{\"a\":1,\"a\":2}",
                    "{\"a\":1,\"\\u0061\":2}",
                    "{\"\":1,\"\":2}",
                    "{\"a\":1,}",
                    "{a:1}",
                    "{\"a\" 1}",
                    "[1,]",
                    "[,1]",
                    "[1 2]",
                    "[}",
                    "/**/1",
                    "1//\n",
                    "\ufeff1",
                    "1,2",
                    ":",
                    "9".repeat(101),
                    "1." + "9".repeat(101),
                    "\"" + "x".repeat(100_001) + "\"",
                    "{\"" + "x".repeat(1_001) + "\":1}",
                    "[".repeat(65) + "]".repeat(65),
                    "{\"a\":".repeat(65) + "1" + "}".repeat(65),
                    "[".repeat(100_000));

    /** JSON, but of no type that is asked for anywhere. */
    private static final List<String> MISPLACED =
            List.of(
                    "1e400",
                    "-1e400",
                    "1e1000000000",
                    "1E-1000000000",
                    "-0.0",
                    "1.0",
                    "1e0",
                    "9".repeat(100),
                    "-9223372036854775809",
                    "-2147483649",
                    "[[[]]]",
                    "{\"x y\":{}}",
                    "[{\"x y\":1e400}]",
                    "\"\\u0007\"");

    /** What a place may get in its stead, and what comes of it. */
    record Spoilt(Sample sample, String body) {}

    @Property(tries = 400)
    void what_is_malformed_is_400_wherever_it_is(@ForAll("malformed") Spoilt spoilt) {
        var answer = spoilt.sample().send(spoilt.body());

        Problems.expect(answer, 400, "unreadable-request");
    }

    @Property(tries = 400)
    void what_is_misplaced_is_400_or_422_wherever_it_is(@ForAll("misplaced") Spoilt spoilt) {
        var answer = spoilt.sample().send(spoilt.body());

        Problems.expect(
                answer,
                answer.status() == 400 ? 400 : 422,
                answer.status() == 400 ? "unreadable-request" : "invalid-request");
        assertThat(answer.json().path("errors")).isNotEmpty();
    }

    @Property(tries = 100)
    void no_member_is_there_twice_however_it_is_written(
            @ForAll("samples") Sample sample, @ForAll Random chance) {
        var body = sample.withDuplicate(chance);

        Problems.expect(sample.send(body), 400, "unreadable-request");
    }

    @Property(tries = 100)
    void escapes_and_blanks_change_nothing(
            @ForAll("samples") Sample sample, @ForAll Random chance) {
        var body = sample.rewritten(chance);

        assertThat(sample.send(body).status()).as(body).isEqualTo(sample.status());
    }

    @Property(tries = 100)
    void nothing_follows_and_nothing_comes_before(
            @ForAll("samples") Sample sample, @ForAll("garbage") String garbage) {
        Problems.expect(sample.send(sample.text() + garbage), 400, "unreadable-request");
        Problems.expect(sample.send(garbage + sample.text()), 400, "unreadable-request");
    }

    @Property(tries = 400)
    void damage_is_never_a_bug_of_ours(@ForAll("samples") Sample sample, @ForAll Random chance) {
        var bytes = sample.text().getBytes(UTF_8);
        for (int damages = 1 + chance.nextInt(3); damages > 0; damages--) {
            bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
        }
        var answer = sample.send(BodyPublishers.ofByteArray(bytes));

        assertThat(answer.status()).as(new String(bytes, UTF_8)).isLessThan(500);
    }

    @Property(tries = 100)
    void what_is_no_utf_8_is_400(
            @ForAll("samples") Sample sample,
            @ForAll("notUtf8") byte[] wrong,
            @ForAll Random chance) {
        var text = sample.text();
        var quote = text.indexOf('"', chance.nextInt(text.length() / 2)) + 1;
        var start = text.substring(0, quote).getBytes(UTF_8);
        var end = text.substring(quote).getBytes(UTF_8);
        var bytes = new byte[start.length + wrong.length + end.length];
        System.arraycopy(start, 0, bytes, 0, start.length);
        System.arraycopy(wrong, 0, bytes, start.length, wrong.length);
        System.arraycopy(end, 0, bytes, start.length + wrong.length, end.length);

        Problems.expect(sample.send(BodyPublishers.ofByteArray(bytes)), 400, "unreadable-request");
    }

    @Provide
    Arbitrary<Spoilt> malformed() {
        return spoilt(MALFORMED);
    }

    @Provide
    Arbitrary<Spoilt> misplaced() {
        return spoilt(MISPLACED);
    }

    private static Arbitrary<Spoilt> spoilt(List<String> values) {
        return Arbitraries.of(Sample.ALL)
                .flatMap(sample ->
                        Arbitraries.of(sample.places())
                                .flatMap(place ->
                                        Arbitraries.of(values)
                                                .map(value ->
                                                        new Spoilt(
                                                                sample,
                                                                sample.with(place, value)))));
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Arbitraries.of(Sample.ALL);
    }

    @Provide
    Arbitrary<String> garbage() {
        return Arbitraries.of(
                "{}", "[]", "1", "\"\"", "null", ",", "}", "]", "x", "\u0000", "\ufeff", "//");
    }

    /** Overlong, truncated, surrogates, beyond the last code point, bytes that never occur. */
    @Provide
    Arbitrary<byte[]> notUtf8() {
        return Arbitraries.of(
                new byte[] {(byte) 0xc0, (byte) 0xaf},
                new byte[] {(byte) 0xc1, (byte) 0x81},
                new byte[] {(byte) 0xe0, (byte) 0x80, (byte) 0xaf},
                new byte[] {(byte) 0xf0, (byte) 0x80, (byte) 0x80, (byte) 0xaf},
                new byte[] {(byte) 0xc0, (byte) 0x80},
                new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
                new byte[] {
                    (byte) 0xed, (byte) 0xa0, (byte) 0xbd, (byte) 0xed, (byte) 0xb8, (byte) 0x80
                },
                new byte[] {(byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
                new byte[] {(byte) 0xe2, (byte) 0x82},
                new byte[] {(byte) 0x80},
                new byte[] {(byte) 0xfe},
                new byte[] {(byte) 0xff});
    }
}
