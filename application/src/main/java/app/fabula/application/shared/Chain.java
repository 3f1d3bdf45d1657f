package app.fabula.application.shared;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A collection that never changes, and from which a longer one is made in no time, however long it
 * is. The newest element comes first.
 */
public final class Chain<E> extends AbstractCollection<E> {
    private record Link<E>(E element, Chain<E> rest) {}

    private final Optional<Link<E>> newest;
    private final int size;

    private Chain(Optional<Link<E>> newest, int size) {
        this.newest = newest;
        this.size = size;
    }

    public static <E> Chain<E> empty() {
        return new Chain<>(Optional.empty(), 0);
    }

    public Chain<E> with(E element) {
        return new Chain<>(Optional.of(new Link<>(element, this)), size + 1);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Iterator<E> iterator() {
        return new Iterator<>() {
            private Chain<E> left = Chain.this;

            @Override
            public boolean hasNext() {
                return left.size > 0;
            }

            @Override
            public E next() {
                var link = left.newest.orElseThrow(NoSuchElementException::new);
                left = link.rest();
                return link.element();
            }
        };
    }
}
