package org.tayanych.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The house stands, and says no more of itself than it must. */
@HouseTest
class HouseStandsTest {

    @Autowired
    House house;

    @Test
    void it_says_that_it_is_well_and_nothing_more() {
        Answer answer = house.visitor().fetch("/health");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(house.visitor().fetch("/livez").status()).isEqualTo(200);
        assertThat(house.visitor().fetch("/readyz").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void figures_are_on_the_management_port_alone() {
        assertThat(house.visitor().fetch("/metrics").status()).isNotEqualTo(200);
        Answer figures = new Visitor(house.managementPort()).fetch("/metrics");
        assertThat(figures.status()).isEqualTo(200);
        assertThat(figures.body()).contains("jvm_memory_used_bytes").doesNotContain("127.0.0.1");
    }

    @Test
    void it_does_not_say_what_it_is_made_of() {
        Answer answer = house.visitor().fetch("/health");
        assertThat(answer.headers().map().keySet()).doesNotContain("server", "x-powered-by", "x-application-context");
    }

    @Test
    void its_clock_can_be_put_forward() {
        Instant before = house.clock().instant();
        house.clock().forward(Duration.ofMinutes(5));
        assertThat(house.clock().instant()).isAfterOrEqualTo(before.plus(Duration.ofMinutes(5)));
    }
}
