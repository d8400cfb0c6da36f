package org.tayanych.imports;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What imports do by themselves. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportSettings.class)
class ImportJobs {

    /** How long an upload may take before it counts as broken off. */
    private static final Duration LONGEST_UPLOAD = Duration.ofHours(12);

    @Bean
    static RecurringTask<Void> importsWork(Work work) {
        return Tasks.recurring("imports-work", FixedDelay.of(Duration.ofSeconds(2))).execute((instance, context) -> work.go());
    }

    @Bean
    static RecurringTask<Void> importsSweep(RunStore runs, RowStore rows, ImportSettings settings, Clock clock) {
        return Tasks.recurring("imports-sweep", FixedDelay.of(Duration.ofHours(6))).execute((instance, context) -> {
            Instant now = clock.instant();
            for (RunId id : runs.stranded(now.minus(LONGEST_UPLOAD))) {
                rows.clear(id);
                runs.end(id, Run.State.REFUSED,
                        Optional.of(new Run.Refusal(Run.Reason.BROKEN_OFF, 0, Optional.empty())), now);
            }
            runs.forget(now.minus(settings.reports()));
        });
    }
}
