package org.tayanych.signals;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When a single voice could be guessed.
 *
 * @param fewWorkers a workplace with fewer workers, or with a number that nobody knows, is small ({@code SIGNALS_FEWWORKERS}, 50)
 * @param voices so many signals about one workplace within a year no longer point to one person
 *     ({@code SIGNALS_VOICES}, 3); fewer are never shown as a number either
 */
@Validated
@ConfigurationProperties("signals")
record SignalSettings(
        @Min(1) @Max(1000) @DefaultValue("50") int fewWorkers, @Min(2) @Max(20) @DefaultValue("3") int voices) {}
