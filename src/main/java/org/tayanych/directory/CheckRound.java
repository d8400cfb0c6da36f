package org.tayanych.directory;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Members;
import org.tayanych.access.Organisations;
import org.tayanych.access.Right;
import org.tayanych.notices.NoticeKind;

/** Looks every six hours for entries and channels that nobody has checked for 90 days, and puts them on the work list. */
@Component
public class CheckRound {

    private final WorkStore work;
    private final Organisations organisations;
    private final Members members;
    private final Clock clock;

    CheckRound(WorkStore work, Organisations organisations, Members members, Clock clock) {
        this.work = work;
        this.organisations = organisations;
        this.members = members;
        this.clock = clock;
    }

    /** @return how many tasks are new; editors hear of them by a notice that says nothing */
    @Transactional
    public int walk() {
        LocalDate today = LocalDate.now(clock);
        long unchecked = work.uncheckedSince(today.minus(Directory.VALID)).stream()
                .filter(id -> work.open(id, CheckTask.Reason.UNCHECKED, clock.instant())).count();
        long stale = work.withChannelsEndedBefore(today).stream()
                .filter(id -> work.open(id, CheckTask.Reason.STALE_CHANNEL, clock.instant())).count();
        int fresh = (int) (unchecked + stale);
        if (fresh > 0) {
            organisations.all().stream()
                    .filter(organisation -> !work.open(organisation.id()).isEmpty())
                    .flatMap(organisation -> organisations.teams(organisation.id()).stream())
                    .forEach(team -> members.tell(team.id(), Right.EDIT_DIRECTORY, NoticeKind.PLEASE_SIGN_IN));
        }
        return fresh;
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {
        @Bean
        RecurringTask<Void> directoryCheckRound(CheckRound round) {
            return Tasks.recurring("directory-check-round", FixedDelay.of(Duration.ofHours(6)))
                    .execute((instance, context) -> round.walk());
        }
    }
}
