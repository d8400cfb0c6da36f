package org.tayanych.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the book does by itself. */
@Configuration
class AuditJobs {

    @Bean
    RecurringTask<Void> auditAnchor(Chains chains) {
        return Tasks.recurring("audit-anchor", Schedules.daily(ZoneOffset.UTC, LocalTime.of(0, 5)))
                .execute((instance, context) -> chains.anchor());
    }
}
