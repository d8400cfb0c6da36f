package org.tayanych.signals;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.access.Members;
import org.tayanych.access.Right;
import org.tayanych.notices.NoticeKind;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.TeamId;

/** Tells supervisors of signals whose days run out: once when registration is late, once when it presses, once when it is late. */
@Component
class Watch {

    private final JdbcClient db;
    private final Members members;
    private final AppealClock clock;

    Watch(JdbcClient db, Members members, AppealClock clock) {
        this.db = db;
        this.members = members;
        this.clock = clock;
    }

    /** @return how many teams were told */
    @Transactional
    public int tell() {
        List<TeamId> late = countries().stream().flatMap(country -> due(country).stream()).distinct().toList();
        late.forEach(team -> members.tell(team, Right.SUPERVISE, NoticeKind.PLEASE_SIGN_IN));
        return late.size();
    }

    private List<Country> countries() {
        return db.sql("select distinct country from signals.signal where answered_on is null")
                .query((row, n) -> new Country(row.getString("country"))).list();
    }

    private List<TeamId> due(Country country) {
        return db.sql("""
                update signals.signal set
                    told_register = told_register or registered_on is null and register_by < :today,
                    told_warn = told_warn or warn_on <= :today,
                    told_answer = told_answer or answer_by < :today
                where country = :country and answered_on is null
                  and (not told_register and registered_on is null and register_by < :today
                       or not told_warn and warn_on <= :today
                       or not told_answer and answer_by < :today)
                returning team
                """)
                .param("country", country.code()).param("today", clock.today(country))
                .query((row, n) -> new TeamId(row.getObject("team", UUID.class))).list();
    }

    @Configuration(proxyBeanMethods = false)
    static class Jobs {
        @Bean
        RecurringTask<Void> signalsWatch(Watch watch) {
            return Tasks.recurring("signals-watch", FixedDelay.of(Duration.ofMinutes(30)))
                    .execute((instance, context) -> watch.tell());
        }
    }
}
