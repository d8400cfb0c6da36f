package org.tayanych.drafts;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room does by itself. */
@Configuration(proxyBeanMethods = false)
class DraftJobs {

    /** Once an hour, on one node. */
    @Bean
    RecurringTask<Void> draftsVanish(Drafts drafts) {
        return Tasks.recurring("drafts-vanish", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> drafts.sweep());
    }
}
