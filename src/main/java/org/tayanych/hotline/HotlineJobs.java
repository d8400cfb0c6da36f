package org.tayanych.hotline;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the hotline does by itself. */
@Component
class HotlineJobs {

    /** Looks for alerts that nobody took. */
    @Bean
    static RecurringTask<Void> alertsClimb(Alerts alerts) {
        return Tasks.recurring("hotline-alerts-climb", FixedDelay.of(Duration.ofSeconds(20)))
                .execute((instance, context) -> alerts.climb());
    }

    /** Forgets the notes of old contacts. */
    @Bean
    static RecurringTask<Void> contactsForget(Contacts contacts) {
        return Tasks.recurring("hotline-contacts-forget", FixedDelay.of(Duration.ofDays(1)))
                .execute((instance, context) -> contacts.forget());
    }
}
