package org.tayanych.sample;

import java.time.Instant;

/** Something that happens at a certain time of the sample world's past. */
record Moment(Instant at, Runnable what) {}
