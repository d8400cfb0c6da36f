package org.tayanych.house;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import com.github.kagkarlsson.scheduler.task.Task;
import com.icegreen.greenmail.util.GreenMail;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What differs from the real house: the clock, and that jobs run when a test says so. */
@TestConfiguration(proxyBeanMethods = false)
class HouseSetting {

    @Bean
    @Primary
    SettableClock settableClock() {
        return new SettableClock();
    }

    /** Jobs never start by themselves under a test's feet; see {@link House#run}. */
    @Bean
    DbSchedulerStarter jobsWaitForTheTest() {
        return () -> {};
    }

    @Bean
    House house(
            ApplicationContext context, SettableClock clock, GreenMail mail, List<Task<?>> jobs, DataSource database) {
        return new House(context, clock, mail, jobs, JdbcClient.create(database));
    }
}
