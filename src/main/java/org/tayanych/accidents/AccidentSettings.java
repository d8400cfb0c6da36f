package org.tayanych.accidents;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of accidents.
 *
 * @param daysToInvestigate how many days after the report a fatal accident without an investigation is flagged and the chief
 *     told ({@code ACCIDENTS_DAYS_TO_INVESTIGATE}). Our choice, not the law's: the law packs know no such term
 * @param daysToReport from how many days between accident and report it counts as learned late ({@code
 *     ACCIDENTS_DAYS_TO_REPORT}). Our choice too
 */
@Validated
@ConfigurationProperties("accidents")
record AccidentSettings(
        @DefaultValue("3") @Min(0) @Max(365) int daysToInvestigate, @DefaultValue("7") @Min(1) @Max(365) int daysToReport) {}
