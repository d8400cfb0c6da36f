package org.tayanych.accidents.figures;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tayanych.counts.CountedView;
import org.tayanych.vocabulary.Measure;
import org.tayanych.vocabulary.Measure.Unit;

/** Accidents and persons by the day of the accident; compensation by the day it was assessed or paid, in som. */
@Component
class AccidentFigures {

    @Bean
    static CountedView accidentsCounted(JdbcClient db) {
        return new CountedView(db, "accidents.figure", List.of(
                new Measure("accidents", Unit.COUNT, false),
                new Measure("persons_hurt", Unit.COUNT, true),
                new Measure("persons_killed", Unit.COUNT, true),
                new Measure("persons_seriously_hurt", Unit.COUNT, true),
                new Measure("compensation_assessed", Unit.KGS, false),
                new Measure("injury_compensation", Unit.KGS, false)));
    }
}
