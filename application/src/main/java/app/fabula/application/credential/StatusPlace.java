package app.fabula.application.credential;

/**
 * Where it stands whether a credential is still good: a bit of a status list. It follows from the
 * announcement's position in the log, so that nothing has to be handed out, stored or rebuilt.
 *
 * @param list from 0
 * @param index from 0, within the list
 */
public record StatusPlace(long list, int index) {
    /**
     * The least that Bitstring Status List v1.0 allows, section 3.3, so that asking for a list does
     * not tell for which credential.
     */
    public static final int SIZE = 131_072;

    /**
     * @param position in the log, from 0
     */
    public static StatusPlace of(long position) {
        if (position < 0) {
            throw new IllegalArgumentException("no position in the log: " + position);
        }
        return new StatusPlace(position / SIZE, (int) (position % SIZE));
    }

    public long position() {
        return list * SIZE + index;
    }
}
