package app.fabula.bootstrap.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Reads one book after the other, page by page, mostly well. */
final class Reader {
    private static final double SKIMS = 0.06;
    private static final double GIVES_UP = 0.06;
    private static final double READS_A_PAGE_AGAIN = 0.03;
    private static final double MISSES_THE_END = 0.03;
    private static final double READS_THE_BOOK_AGAIN = 0.1;

    private final Persona persona;
    private final Library library;
    private final RandomGenerator chance;
    private final Deque<Book> pile = new ArrayDeque<>();
    private @Nullable Reading reading;

    /**
     * A book that was begun.
     *
     * @param lastPage after which it is laid aside
     * @param isSkimmed too fast to count
     */
    private record Reading(Book book, int nextPage, int lastPage, boolean isSkimmed) {
        private Reading turned() {
            return new Reading(book, nextPage + 1, lastPage, isSkimmed);
        }
    }

    Reader(Persona persona, Library library, RandomGenerator chance) {
        this.persona = persona;
        this.library = library;
        this.chance = chance;
    }

    void read(int pages, Diary diary) {
        for (var page = 0; page < pages; page++) {
            var open = reading == null ? open(diary) : reading;
            readPage(open, diary);
            reading = open.nextPage() < open.lastPage() ? open.turned() : null;
            if (reading == null) {
                close(open, diary);
            }
        }
    }

    private Reading open(Diary diary) {
        if (pile.isEmpty()) {
            pile.addAll(library.pile(persona.language(), chance));
        }
        var book = pile.remove();
        diary.started(book);
        var lastPage = is(GIVES_UP) ? 1 + chance.nextInt(book.pages()) : book.pages();
        return new Reading(book, 1, lastPage, is(SKIMS));
    }

    private void readPage(Reading open, Diary diary) {
        var book = open.book();
        var seconds = open.isSkimmed() ? 1 : seconds(book.wordsOn(open.nextPage()));
        diary.read(book, open.nextPage(), seconds, chance.nextInt(1, 10));
        if (is(READS_A_PAGE_AGAIN)) {
            diary.read(book, open.nextPage(), 1 + seconds / 2, chance.nextInt(1, 10));
        }
    }

    private void close(Reading done, Diary diary) {
        if (done.lastPage() < done.book().pages()) {
            return;
        }
        if (!is(MISSES_THE_END)) {
            diary.finished(done.book());
        }
        if (is(READS_THE_BOOK_AGAIN)) {
            pile.addFirst(done.book());
        }
    }

    private int seconds(int words) {
        var usual = words * 60.0 / persona.wordsPerMinute();
        return (int) Math.clamp(usual * chance.nextGaussian(1, 0.25), 2, 1_200);
    }

    private boolean is(double likelihood) {
        return chance.nextDouble() < likelihood;
    }
}
