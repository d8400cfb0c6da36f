package org.tayanych.evidence;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import org.tayanych.vocabulary.Country;

/**
 * @param country whose inspectorate publishes here; ISO 3166-1
 * @param zone whose midnight ends a day
 * @param small persons (or rows, for sums that go to persons) below which a part is held back
 * @param settled days after the end of a period until late rows are no longer expected; before, a figure is provisional
 * @param licence under which the tables are given away: its SPDX code
 * @param licenceAddress where it can be read
 */
@Validated
@ConfigurationProperties("evidence")
public record EvidenceSettings(
        @DefaultValue("KG") Country country,
        @DefaultValue("Asia/Bishkek") ZoneId zone,
        @DefaultValue("10") @Min(2) @Max(100) int small,
        @DefaultValue("90") @Min(0) @Max(730) int settled,
        @DefaultValue("CC-BY-4.0") @NotBlank String licence,
        @DefaultValue("https://creativecommons.org/licenses/by/4.0/") @NotBlank String licenceAddress) {}
