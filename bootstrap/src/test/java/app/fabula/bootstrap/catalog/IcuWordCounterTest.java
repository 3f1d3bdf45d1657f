package app.fabula.bootstrap.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import app.fabula.application.catalog.WordCounter;
import app.fabula.application.catalog.WordCounterContract;
import app.fabula.domain.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcuWordCounterTest implements WordCounterContract {
    @Override
    public WordCounter words() {
        return new IcuWordCounter();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | ¿Qué tal, Marta? ¡Muy bien!              | 5",
                "en | It's 7 o'clock; 3.5 km to go.             | 7",
                "de | Der Bäcker-Lehrling lacht.               | 4",
                "fr | Aujourd’hui, l’école est fermée.          | 4",
                "zh | 我喜欢看书                                 | 3",
                "ja | 猫が好きです                               | 4",
                "hi | मुझे किताबें पसंद हैं।                           | 4",
                "ar | أحب أن أقرأ!                               | 3",
                "th | ฉันชอบอ่านหนังสือ                             | 4",
                "en | 🙂🙂 👍🏽                                    | 0",
                "en | ... --- !                                  | 0",
            })
    void words_are_counted_as_their_readers_would(String language, String text, int count) {
        assertThat(words().count(text, new Language(language))).isEqualTo(count);
    }
}
