package org.tayanych.complaints;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.SubjectId;

/** Complaints that ended long ago are erased by themselves: keys first, then rows. A legal hold keeps them. */
@Component
class Retention {

    private static final int AT_ONCE = 200;

    private final ComplaintStore store;
    private final AttachmentStore attachments;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Retention(
            ComplaintStore store,
            AttachmentStore attachments,
            Vault vault,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.attachments = attachments;
        this.vault = vault;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Once a day, on one node. */
    @Bean
    static RecurringTask<Void> complaintsErase(Retention retention, ComplaintSettings settings) {
        return Tasks.recurring("complaints-erase", FixedDelay.of(Duration.ofDays(1)))
                .execute((instance, context) -> retention.sweep(settings));
    }

    /** Erases what ended before the time that the settings allow. The answer is how many. */
    int sweep(ComplaintSettings settings) {
        Instant before = clock.instant().atOffset(ZoneOffset.UTC).minus(settings.keepEnded()).toInstant();
        int erased = 0;
        int held = 0;
        List<SubjectId> batch;
        do {
            batch = store.endedBefore(before, held, AT_ONCE);
            for (SubjectId id : batch) {
                if (vault.destroy(id) == Vault.Erasure.DONE) {
                    transaction.executeWithoutResult(status -> erase(id));
                    erased++;
                } else {
                    held++;
                }
            }
        } while (batch.size() == AT_ONCE);
        return erased;
    }

    private void erase(SubjectId id) {
        attachments.deleteAll(id);
        store.delete(id);
        events.publishEvent(new ComplaintErased(id, ComplaintStore.roughly(clock)));
    }
}
