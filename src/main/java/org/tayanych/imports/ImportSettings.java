package org.tayanych.imports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of imports.
 *
 * @param mostRows rows of one file; a file with more is refused
 * @param reports how long the report of an import is kept after it ended
 */
@Validated
@ConfigurationProperties("imports")
record ImportSettings(
        @DefaultValue("1000000") @Min(1) @Max(10_000_000) int mostRows, @DefaultValue("90d") Duration reports) {}
