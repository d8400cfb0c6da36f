package org.tayanych.orders;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Members;
import org.tayanych.notices.NoticeKind;
import org.tayanych.vocabulary.MemberId;

/** Deadlines that have passed: whose inspection it is hears of it once, and again when an extension has passed too. */
@Component
public class Overdue {

    private final JdbcClient db;
    private final Members members;
    private final Ledger ledger;

    Overdue(JdbcClient db, Members members, Ledger ledger) {
        this.db = db;
        this.members = members;
        this.ledger = ledger;
    }

    @Bean
    static RecurringTask<Void> ordersOverdue(Overdue overdue) {
        return Tasks.recurring("orders-overdue", FixedDelay.of(Duration.ofMinutes(30)))
                .execute((instance, context) -> overdue.tell());
    }

    /** Tells inspectors to sign in; the notice says nothing else. @return how many demands it is about */
    @Transactional
    public int tell() {
        List<MemberId> whose = db.sql("""
                update orders.demand d set reminded_due = d.due
                from inspections.inspection i
                where i.id = d.inspection and d.state in ('ISSUED', 'EXTENDED', 'PARTLY') and d.due < :today
                  and (d.reminded_due is null or d.reminded_due < d.due)
                returning i.inspector""")
                .param("today", ledger.today())
                .query((row, n) -> new MemberId(row.getObject("inspector", UUID.class)))
                .list();
        whose.stream().distinct().forEach(member -> members.tell(member, NoticeKind.PLEASE_SIGN_IN));
        return whose.size();
    }
}
