package org.tayanych.guard;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room tidies by itself. */
@Configuration(proxyBeanMethods = false)
class GuardJobs {

    /** Old misses and browsers that nobody signed in with for long. */
    @Bean
    RecurringTask<Void> guardSweep(SlowDown misses, KnownBrowsers browsers) {
        return Tasks.recurring("guard-sweep", FixedDelay.ofHours(1)).execute((task, context) -> {
            misses.sweep();
            browsers.sweep();
        });
    }
}
