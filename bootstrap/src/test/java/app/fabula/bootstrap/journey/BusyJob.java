package app.fabula.bootstrap.journey;

import app.fabula.application.shared.RecurringJob;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** A recurring job that takes no pause, on whichever instance, and whose runs are counted. */
final class BusyJob {
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private final String name;
    private final AtomicInteger runs = new AtomicInteger();

    BusyJob(String name) {
        this.name = name;
    }

    BeanPostProcessor processor() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String beanName) {
                return bean instanceof RecurringJob job && job.name().equals(name)
                        ? new RecurringJob(job.name(), AT_ONCE, () -> run(job))
                        : bean;
            }
        };
    }

    private void run(RecurringJob job) {
        job.work().run();
        runs.incrementAndGet();
    }

    /** Until one has come to its end that began after this was asked: one runs at a time. */
    void awaitRun() {
        var before = runs.get();
        Await.that(now -> now >= before + 2, runs::get);
    }
}
