package app.fabula.bootstrap.journey;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;

/**
 * Those who tell of days that have closed take no pause. Not annotated: tests name it, and no
 * component scan is to find it.
 */
final class BusyJobs {
    private static final BusyJob dayEnds = new BusyJob("streak-day-ends");

    @Bean
    static BeanPostProcessor busy() {
        return dayEnds.processor();
    }

    static void awaitRun() {
        dayEnds.awaitRun();
    }
}
