package org.tayanych.counsel;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What counsel does by itself. */
@Component
class CounselJobs {

    /** Looks for limits that are about to end. */
    @Bean
    static RecurringTask<Void> limitsWarn(Warnings warnings) {
        return Tasks.recurring("counsel-limits-warn", FixedDelay.of(Duration.ofMinutes(30)))
                .execute((instance, context) -> warnings.tell());
    }

    /** Looks for cases that were counted by an older pack: after an update, and where a recount was cut short. */
    @Bean
    static RecurringTask<Void> limitsFollow(Moves moves) {
        return Tasks.recurring("counsel-limits-follow", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> moves.followAll());
    }
}
