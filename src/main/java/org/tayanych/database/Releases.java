package org.tayanych.database;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationVersion;
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
        newer(flyway.info()).ifPresent(version -> {
            throw new CannotStart("The database was written by a newer release of Tayanych (migration " + version
                    + "): start that release or a newer one, or restore a backup into an empty database.");
        });
    }

    /** A migration that was applied and that this release does not know. */
    static Optional<MigrationVersion> newer(MigrationInfoService info) {
        return Arrays.stream(info.applied())
                .filter(migration -> migration.getState().isApplied() && !migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
