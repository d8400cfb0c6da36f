package org.tayanych.employers;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the register does by itself. */
@Component
class EmployerJobs {

    /** Looks for doubles among what was added or changed. */
    @Bean
    static RecurringTask<Void> employersDoubles(Doubles doubles) {
        return Tasks.recurring("employers-doubles", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((instance, context) -> doubles.look());
    }

    /** Counts once a night what organisations know in common: never more often, so that adding a firm tells nothing at once. */
    @Bean
    static RecurringTask<Void> employersMatching(Counting counting) {
        return Tasks.recurring("employers-matching", Schedules.daily(ZoneOffset.UTC, LocalTime.of(21, 30)))
                .execute((instance, context) -> counting.count());
    }
}
