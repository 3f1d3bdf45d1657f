package app.fabula.domain.progress;

import app.fabula.domain.shared.Refusal;
import java.time.Instant;
import java.util.List;

/**
 * As much of a story as reading needs: how many pages each edition has, and how long they are.
 *
 * @param editions oldest first; empty for a story that nobody published
 */
public record StoryOutline(List<Edition> editions) {
    /**
     * @param since when it was published
     * @param pageWords the words of each page
     */
    public record Edition(int version, Instant since, List<Integer> pageWords) {
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
     * The edition that was out at that instant; the first one for whoever read before it came here.
     *
     * @throws Refusal {@code unknown-story}
     */
    public Edition editionAt(Instant instant) {
        if (editions.isEmpty()) {
            throw Refusal.unknown("unknown-story", "There is no story under this id.");
        }
        return editions.stream()
                .filter(edition -> !edition.since().isAfter(instant))
                .reduce((_, later) -> later)
                .orElse(editions.getFirst());
    }

    /**
     * The edition in which that page was read: the one out at that instant if it has the page, else
     * the next one that has it (a client may know a revision before its clock does), else any.
     *
     * @throws Refusal {@code unknown-story}, or {@code no-such-page} where no edition ever had it
     */
    public Edition editionWithPage(int page, Instant instant) {
        var expected = editionAt(instant);
        if (page <= expected.pages()) {
            return expected;
        }
        var others = editions.stream().filter(edition -> page <= edition.pages()).toList();
        return others.stream()
                .filter(edition -> edition.version() > expected.version())
                .findFirst()
                .or(() -> others.stream().reduce((_, later) -> later))
                .orElseThrow(() ->
                        Refusal.conflict(
                                "no-such-page", "The story has " + expected.pages() + " pages."));
    }
}
