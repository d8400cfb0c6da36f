package org.tayanych.referrals;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds a recipient who has not answered, and destroys dossiers some time after their referral ended. */
@Component
public class Reminders {

    private final ReferralStore store;
    private final Steps steps;
    private final Telling telling;
    private final CaseSide caseSide;
    private final Clearing clearing;
    private final Ends ends;

    Reminders(ReferralStore store, Steps steps, Telling telling, CaseSide caseSide, Clearing clearing, Ends ends) {
        this.store = store;
        this.steps = steps;
        this.telling = telling;
        this.caseSide = caseSide;
        this.clearing = clearing;
        this.ends = ends;
    }

    /** Once for each: a neutral notice to the recipient, a task on the case. @return how many */
    @Transactional
    public int remind() {
        Instant now = ends.now();
        List<Referral> unanswered = store.unanswered(now);
        for (Referral referral : unanswered) {
            store.reminded(referral.id(), now);
            telling.receiver(referral);
            steps.add(referral.id(), Step.Kind.REMINDED, Step.Side.HOUSE, Optional.empty(), Optional.empty());
            caseSide.unanswered(referral, now);
        }
        return unanswered.size();
    }

    /** @return how many dossiers were destroyed */
    @Transactional
    public int clear() {
        List<Referral> ended = store.endedBefore(ends.clearBefore());
        for (Referral referral : ended) {
            clearing.of(referral);
            steps.add(referral.id(), Step.Kind.CLEARED, Step.Side.HOUSE, Optional.empty(), Optional.empty());
        }
        ends.dropOldLinks();
        return ended.size();
    }

    /** When things of this room end. */
    @Component
    static class Ends {
        private final Links links;
        private final ReferralSettings settings;
        private final Clock clock;

        Ends(Links links, ReferralSettings settings, Clock clock) {
            this.links = links;
            this.settings = settings;
            this.clock = clock;
        }

        Instant now() {
            return clock.instant();
        }

        Instant clearBefore() {
            return clock.instant().minus(settings.keepAfterEnd());
        }

        void dropOldLinks() {
            links.dropOld();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {
        @Bean
        RecurringTask<Void> referralReminders(Reminders reminders) {
            return Tasks.recurring("referrals-remind", FixedDelay.of(Duration.ofMinutes(10)))
                    .execute((instance, context) -> reminders.remind());
        }

        @Bean
        RecurringTask<Void> referralClearing(Reminders reminders) {
            return Tasks.recurring("referrals-clear", FixedDelay.of(Duration.ofHours(12)))
                    .execute((instance, context) -> reminders.clear());
        }
    }
}
