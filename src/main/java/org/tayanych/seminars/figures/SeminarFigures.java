package org.tayanych.seminars.figures;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.counts.CountedView;
import org.tayanych.vocabulary.Measure;
import org.tayanych.vocabulary.Measure.Unit;

/** Seminars by the day they were held; employers once a period, however often they came. */
@Component
class SeminarFigures {

    @Bean
    static CountedView seminarsCounted(JdbcClient db) {
        return new CountedView(db, "seminars.figure", List.of(
                new Measure("trainings", Unit.COUNT, false),
                new Measure("employers_trained", Unit.COUNT, false),
                new Measure("worker_trainings", Unit.COUNT, false),
                new Measure("workers_trained", Unit.COUNT, true)));
    }
}
