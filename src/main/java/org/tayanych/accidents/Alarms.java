package org.tayanych.accidents;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Members;
import org.tayanych.access.Right;
import org.tayanych.notices.NoticeKind;

/** Calls the chief, once, when somebody died and nobody investigates. The notice says nothing of it. */
@Component
class Alarms {

    private final AccidentStore store;
    private final Book book;
    private final Members members;
    private final AccidentSettings settings;

    Alarms(AccidentStore store, Book book, Members members, AccidentSettings settings) {
        this.store = store;
        this.book = book;
        this.members = members;
        this.settings = settings;
    }

    @Bean
    static RecurringTask<Void> fatalAccidents(Alarms alarms) {
        return Tasks.recurring("accidents-fatal", FixedDelay.of(Duration.ofMinutes(30)))
                .execute((instance, context) -> alarms.ring());
    }

    @Transactional
    public void ring() {
        store.warn(book.today().minusDays(settings.daysToInvestigate()), book.now())
                .forEach(team -> members.tell(team, Right.APPROVE_VISITS, NoticeKind.PLEASE_SIGN_IN_NOW));
    }
}
