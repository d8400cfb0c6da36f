package org.tayanych.database;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the tables to this release at the start. A database that a newer release has written to is refused, untouched. */
@Configuration(proxyBeanMethods = false)
class Releases {

    @Bean
    FlywayMigrationStrategy migrateUnlessNewer() {
        return flyway -> {
            refuseNewer(flyway);
            flyway.migrate();
        };
    }

    /** @throws CannotStart when the database knows a migration that this release does not */
    static void refuseNewer(Flyway flyway) {
        Arrays.stream(flyway.info().applied())
                .filter(migration -> migration.getState().isApplied() && !migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .findFirst()
                .ifPresent(version -> {
                    throw new CannotStart("The database was written by a newer release of Tayanych (migration " + version
                            + "): start that release or a newer one, or restore a backup into an empty database.");
                });
    }
}
