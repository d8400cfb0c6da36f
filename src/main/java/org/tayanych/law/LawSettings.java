package org.tayanych.law;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the law.
 *
 * @param folder where packs of one's own lie, one folder for each country ({@code TAYANYCH_LAW}); a country that is not
 *     there is read from the packs that come with the application. Empty for none. Who may write this folder may change
 *     what every page says of the law
 * @param lookEvery how often each node looks whether the folder changed
 */
@Validated
@ConfigurationProperties("law")
public record LawSettings(
        @NotNull @DefaultValue("") String folder, @NotNull @DefaultValue("PT1M") Duration lookEvery) {}
