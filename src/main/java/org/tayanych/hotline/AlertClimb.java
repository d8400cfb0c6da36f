package org.tayanych.hotline;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** The job that looks every twenty seconds for alerts nobody took. */
@Component
class AlertClimb {

    @Bean
    static RecurringTask<Void> alertsClimb(Alerts alerts) {
        return Tasks.recurring("hotline-alerts-climb", FixedDelay.of(Duration.ofSeconds(20)))
                .execute((instance, context) -> alerts.climb());
    }
}
