package app.fabula.bootstrap.doctor;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.zone.ZoneRulesProvider;
import java.util.OptionalLong;

/**
 * What Fabula runs on, as Java sees it: in a container the container's share.
 *
 * @param java such as 25
 * @param memory in bytes
 * @param heap that Java may take of it, in bytes
 * @param openFiles that the process may have; empty where the system does not say
 * @param timeZoneData such as 2026b
 */
record Machine(
        int java, int cores, long memory, long heap, OptionalLong openFiles, String timeZoneData) {

    static Machine here() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                system.getTotalMemorySize(),
                Runtime.getRuntime().maxMemory(),
                system instanceof UnixOperatingSystemMXBean unix
                        ? OptionalLong.of(unix.getMaxFileDescriptorCount())
                        : OptionalLong.empty(),
                ZoneRulesProvider.getVersions("UTC").lastKey());
    }
}
