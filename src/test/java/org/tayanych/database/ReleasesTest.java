package org.tayanych.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tayanych.house.House;
import org.tayanych.house.HouseTest;

/** An older application does not touch what a newer one wrote. */
@HouseTest
class ReleasesTest {

    @Autowired
    House house;

    @Test
    void a_database_that_a_newer_release_has_written_to_is_refused_with_one_sentence() {
        Flyway flyway = house.bean(Flyway.class);
        assertThatCode(() -> Releases.refuseNewer(flyway)).doesNotThrowAnyException();
        house.database().sql("""
                insert into database.flyway_schema_history
                    (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                values (100000, '209901010101', 'from the future', 'SQL', 'V209901010101__future.sql', 1, 'test', 1, true)""")
                .update();
        try {
            assertThatThrownBy(() -> Releases.refuseNewer(flyway))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("newer release").hasMessageContaining("209901010101");
        } finally {
            house.database().sql("delete from database.flyway_schema_history where installed_rank = 100000").update();
        }
    }
}
