package org.tayanych.access;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room tidies by itself. */
@Configuration(proxyBeanMethods = false)
class AccessJobs {

    /** Ended sessions and links that have run out. */
    @Bean
    RecurringTask<Void> accessSweep(
            SessionStore sessions, InvitationStore invitations) {
        return Tasks.recurring("access-sweep", FixedDelay.ofMinutes(30)).execute((task, context) -> {
            sessions.sweep();
            invitations.sweep();
        });
    }
}
