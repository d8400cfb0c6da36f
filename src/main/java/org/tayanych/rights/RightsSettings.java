package org.tayanych.rights;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the articles on rights.
 *
 * @param checkHoldsDays how long a lawyer's check of an article holds before the page says that it is old and the lawyers are
 *     asked again ({@code RIGHTS_CHECKHOLDSDAYS}, 180 days)
 */
@Validated
@ConfigurationProperties("rights")
public record RightsSettings(@Min(1) @Max(3650) @DefaultValue("180") int checkHoldsDays) {}
