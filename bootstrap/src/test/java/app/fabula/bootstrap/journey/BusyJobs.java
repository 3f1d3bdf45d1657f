package app.fabula.bootstrap.journey;

import app.fabula.application.shared.RecurringJob;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;

/**
 * Those who tell of days that have closed take no pause, on whichever instance, and are counted.
 * Not annotated: tests name it, and no component scan is to find it.
 */
final class BusyJobs {
    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final AtomicInteger runs = new AtomicInteger();

    @Bean
    static BeanPostProcessor busy() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RecurringJob job && job.name().equals("streak-day-ends")
                        ? new RecurringJob(job.name(), AT_ONCE, () -> run(job))
                        : bean;
            }
        };
    }

    private static void run(RecurringJob job) {
        job.work().run();
        runs.incrementAndGet();
    }

    /** Until one has come to its end that began after this was asked: one runs at a time. */
    static void awaitRun() {
        var before = runs.get();
        Await.that(now -> now >= before + 2, runs::get);
    }
}
