package org.tayanych.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connections to the database, and the clock that everything tells the time by. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class Database {

    /** Where to connect, and how to let go of it: nothing to do for an external server. */
    @Bean(destroyMethod = "close")
    Server server(DatabaseSettings settings) {
        return settings.embedded() ? Postgres.start(settings) : External.reach(settings);
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Server server, DatabaseSettings settings) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("database");
        pool.setJdbcUrl(server.url());
        pool.setUsername(server.user());
        pool.setPassword(server.password());
        pool.setMaximumPoolSize(settings.connections());
        pool.setMinimumIdle(4);
        pool.setConnectionTimeout(5_000);
        pool.addDataSourceProperty("ApplicationName", "tayanych");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        // An error message of the server may quote a row; logs must not.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return new HikariDataSource(pool);
    }

    /** The clock of the house. Whatever asks for the time asks this. */
    @Bean
    Clock houseClock() {
        return Clock.systemUTC();
    }

    /** Jobs fall due by the same clock. */
    @Bean
    com.github.kagkarlsson.scheduler.Clock jobClock(Clock house) {
        return house::instant;
    }

    /** A PostgreSQL that answers. */
    interface Server extends AutoCloseable {

        String url();

        String user();

        String password();

        @Override
        void close();
    }
}
