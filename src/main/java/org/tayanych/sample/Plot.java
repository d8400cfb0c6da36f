package org.tayanych.sample;

import java.time.Instant;
import java.util.List;

/** A part of the sample world that happens beside the sixty stories. */
interface Plot {

    /** @param now nothing happens later */
    List<Moment> moments(Cast.Ready cast, Instant now);
}
