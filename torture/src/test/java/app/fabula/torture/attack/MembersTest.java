package app.fabula.torture.attack;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.torture.attack.Members.Member;
import org.junit.jupiter.api.Test;

class MembersTest {
    private static final String BODY =
            "{\"a\":[1,{\"b\":\"\u00e9\"}]}".replace("\u00e9", "\\u00E9");

    @Test
    void every_place_but_the_whole_is_there() {
        assertThat(Members.of(BODY)).hasToString("[/a, /a/0, /a/1, /a/1/b]");
        assertThat(Members.of("{\"a\":")).isEmpty();
        assertThat(Members.of("")).isEmpty();
    }

    @Test
    void whatever_is_put_there_stands_there() {
        assertThat(member("/a/0").replaced("1e400")).isEqualTo(BODY.replace("1", "1e400"));
        assertThat(member("/a").removed()).isEqualTo("{}");
        assertThat(member("/a/1/b").twice())
                .isEqualTo("{\"a\":[1,{\"b\":\"\\u00E9\",\"b\":\"\\u00E9\"}]}");
        assertThat(member("/a/1/b").besideUnknown())
                .isEqualTo("{\"a\":[1,{\"b\":\"\\u00E9\",\"surprise\":true}]}");
        assertThat(member("/a/0").isNamed()).isFalse();
    }

    private static Member member(String at) {
        return Members.of(BODY).stream()
                .filter(member -> member.toString().equals(at))
                .findFirst()
                .orElseThrow();
    }
}
