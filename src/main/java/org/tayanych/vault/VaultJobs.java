package org.tayanych.vault;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the vault does by itself: sweeping out what has expired. */
@Configuration
@EnableConfigurationProperties(VaultSettings.class)
class VaultJobs {

    private static final Logger log = LoggerFactory.getLogger(VaultJobs.class);

    @Bean
    RecurringTask<Void> vaultSweep(ReceiptStore receipts, Visits visits, FileStore files, Clock clock) {
        return Tasks.recurring("vault-sweep", FixedDelay.ofMinutes(15)).execute((instance, context) -> log.info(
                "swept out {} receipts, {} visits, {} unfinished files",
                receipts.sweep(clock.instant()),
                visits.sweep(),
                files.sweep(clock.instant().minus(Duration.ofDays(1)))));
    }
}
