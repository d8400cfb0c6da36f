package org.tayanych.rights;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Members;
import org.tayanych.access.Organisations;
import org.tayanych.access.Right;
import org.tayanych.notices.NoticeKind;

/** Looks every six hours for articles that no lawyer's check holds for, and puts them on the lawyers' work list. */
@Component
public class CheckRound {

    private final Checks checks;
    private final CheckStore store;
    private final Organisations organisations;
    private final Members members;
    private final Clock clock;

    CheckRound(Checks checks, CheckStore store, Organisations organisations, Members members, Clock clock) {
        this.checks = checks;
        this.store = store;
        this.organisations = organisations;
        this.members = members;
        this.clock = clock;
    }

    /** @return how many tasks are new; lawyers hear of them by a notice that says nothing */
    @Transactional
    public int walk() {
        int fresh = 0;
        for (Map.Entry<String, CheckState> each : checks.all().entrySet()) {
            fresh += checks.reason(each.getValue())
                    .filter(reason -> store.open(each.getKey(), reason, clock.instant())).isPresent() ? 1 : 0;
        }
        if (fresh > 0) {
            organisations.all().stream()
                    .flatMap(organisation -> organisations.teams(organisation.id()).stream())
                    .forEach(team -> members.tell(team.id(), Right.CHECK_LAW, NoticeKind.PLEASE_SIGN_IN));
        }
        return fresh;
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {
        @Bean
        RecurringTask<Void> rightsCheckRound(CheckRound round) {
            return Tasks.recurring("rights-check-round", FixedDelay.of(Duration.ofHours(6)))
                    .execute((instance, context) -> round.walk());
        }
    }
}
