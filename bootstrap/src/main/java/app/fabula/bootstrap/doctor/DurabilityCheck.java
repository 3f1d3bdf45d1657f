package app.fabula.bootstrap.doctor;

import java.util.List;
import java.util.Map;

/** Whether what PostgreSQL has committed survives a crash and a power failure. */
record DurabilityCheck(Map<String, String> settings) implements Check {
    private static final String PAGES = "full_page_writes";

    @Override
    public Finding look() {
        var off =
                settings.entrySet().stream()
                        .filter(setting -> setting.getValue().equals("off"))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
        if (off.isEmpty()) {
            return Finding.good("What the database has committed survives a power failure.");
        }
        return off.equals(List.of(PAGES))
                ? Finding.warning(
                        "The database runs with full_page_writes off, which is safe on file systems"
                                + " that never write half a page, such as ZFS.")
                : Finding.problem(
                        ("The database may lose what it has committed: set %s to on in"
                                        + " postgresql.conf.")
                                .formatted(String.join(" and ", off)));
    }
}
