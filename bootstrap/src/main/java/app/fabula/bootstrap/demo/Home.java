package app.fabula.bootstrap.demo;

import app.fabula.domain.shared.Language;
import java.time.ZoneId;
import java.util.List;
import java.util.random.RandomGenerator;

/** Where somebody lives, and what they speak there. */
record Home(ZoneId zone, Language language) {
    private static final List<Home> ALL =
            List.of(
                    home("Europe/Berlin", "de"),
                    home("Europe/Madrid", "es"),
                    home("Europe/London", "en"),
                    home("America/New_York", "en"),
                    home("America/Los_Angeles", "en"),
                    home("America/Sao_Paulo", "pt-BR"),
                    home("Africa/Lagos", "en"),
                    home("Asia/Kolkata", "hi"),
                    home("Asia/Tokyo", "ja"),
                    home("Australia/Sydney", "en"));

    static Home any(RandomGenerator chance) {
        return ALL.get(chance.nextInt(ALL.size()));
    }

    private static Home home(String zone, String language) {
        return new Home(ZoneId.of(zone), new Language(language));
    }
}
