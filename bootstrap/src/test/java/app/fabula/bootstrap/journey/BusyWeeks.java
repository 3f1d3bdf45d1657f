package app.fabula.bootstrap.journey;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;

/**
 * Those who tell of weeks that are over take no pause. Not annotated: tests name it, and no
 * component scan is to find it.
 */
final class BusyWeeks {
    private static final BusyJob weeks = new BusyJob("weekly-reports");

    @Bean
    static BeanPostProcessor withoutPause() {
        return weeks.processor();
    }

    static void awaitRun() {
        weeks.awaitRun();
    }
}
