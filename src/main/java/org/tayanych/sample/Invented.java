package org.tayanych.sample;

import org.springframework.stereotype.Component;
import org.tayanych.evidence.Invention;

/** Figures counted from the sample world say that they are invented. */
@Component
@OnlyInTheSampleWorld
class Invented implements Invention {

    private final Cast cast;

    Invented(Cast cast) {
        this.cast = cast;
    }

    @Override
    public boolean present() {
        return cast.onStage();
    }
}
