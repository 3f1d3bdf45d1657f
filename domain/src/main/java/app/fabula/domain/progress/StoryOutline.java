package app.fabula.domain.progress;

import app.fabula.domain.shared.Language;
import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * As much of a story as reading needs: the language of each edition, how many pages it has, and how
 * long they are.
 *
 * @param editions oldest first; empty for a story that nobody published
 */
public record StoryOutline(List<Edition> editions) {
    /**
     * @param since when it was published
     * @param pageWords the words of each page
     */
    public record Edition(int version, Instant since, Language language, List<Integer> pageWords) {
        public Edition {
            pageWords = List.copyOf(pageWords);
        }

        public int pages() {
            return pageWords.size();
        }

        /** Of a page from 1. */
        public int wordsOn(int page) {
            return pageWords.get(page - 1);
        }

        public int words() {
            return pageWords.stream().mapToInt(Integer::intValue).sum();
        }
    }

    public StoryOutline {
        editions = List.copyOf(editions);
    }

    /**
     * The edition that the device says it showed; else the one that was out at that instant, and
     * the first one for whoever read before the story came here.
     *
     * @param version null where the device does not say
     * @throws Refusal {@code unknown-story}, {@code no-such-version}
     */
    public Edition edition(@Nullable Integer version, Instant instant) {
        if (editions.isEmpty()) {
            throw Refusal.unknown("unknown-story", "There is no story under this id.");
        }
        return version == null ? editionAt(instant) : editionOf(version);
    }

    private Edition editionAt(Instant instant) {
        return editions.stream()
                .filter(edition -> !edition.since().isAfter(instant))
                .reduce((_, later) -> later)
                .orElse(editions.getFirst());
    }

    private Edition editionOf(int version) {
        return editions.stream()
                .filter(edition -> edition.version() == version)
                .findFirst()
                .orElseThrow(() ->
                        Refusal.conflict(
                                "no-such-version", "The story has never had this version."));
    }

    /**
     * The edition in which that page was read. Where the device does not say and the edition out at
     * that instant is too short: the next one that has the page (a client may know a revision
     * before its clock does), else any.
     *
     * @throws Refusal {@code unknown-story}, {@code no-such-version}, {@code no-such-page}
     */
    public Edition editionWithPage(int page, @Nullable Integer version, Instant instant) {
        var expected = edition(version, instant);
        if (page <= expected.pages()) {
            return expected;
        }
        var others =
                editions.stream()
                        .filter(edition -> version == null && page <= edition.pages())
                        .toList();
        return others.stream()
                .filter(edition -> edition.version() > expected.version())
                .findFirst()
                .or(() -> others.stream().reduce((_, later) -> later))
                .orElseThrow(() ->
                        Refusal.conflict(
                                "no-such-page", "The story has " + expected.pages() + " pages."));
    }
}
