package org.tayanych.claims.figures;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.counts.CountedView;
import org.tayanych.vocabulary.Measure;
import org.tayanych.vocabulary.Measure.Unit;

/** Sums by the day of each line, in som: recovered is what was paid, not what was promised. A worker counts with the first payment. */
@Component
class ClaimFigures {

    @Bean
    static CountedView claimsCounted(JdbcClient db) {
        return new CountedView(db, "claims.figure", List.of(
                new Measure("wages_owed", Unit.KGS, false),
                new Measure("wages_ordered", Unit.KGS, false),
                new Measure("wages_recovered", Unit.KGS, false),
                new Measure("workers_paid", Unit.COUNT, true)));
    }
}
