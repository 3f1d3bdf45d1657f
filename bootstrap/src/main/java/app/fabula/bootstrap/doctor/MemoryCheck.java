package app.fabula.bootstrap.doctor;

record MemoryCheck(int cores, long memory, long heap) implements Check {
    /** Of waiting appends and caches some 100 MB; PostgreSQL lives beside Java. */
    private static final long LEAST_HEAP = 256L << 20;

    private static final long LEAST_MEMORY = 1L << 30;

    @Override
    public Finding look() {
        var have =
                "The machine has %s and %s of memory, of which Java may take %s"
                        .formatted(
                                cores == 1 ? "1 core" : cores + " cores",
                                Size.of(memory),
                                Size.of(heap));
        if (heap < LEAST_HEAP) {
            return Finding.warning(
                    "%s, which is little: give it 512m with FABULA_JAVA_OPTS=-Xmx512m."
                            .formatted(have));
        }
        return memory < LEAST_MEMORY
                ? Finding.warning(
                        "%s, which is little for Java and PostgreSQL together.".formatted(have))
                : Finding.good("%s.".formatted(have));
    }
}
