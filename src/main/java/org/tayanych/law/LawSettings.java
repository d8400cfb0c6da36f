package org.tayanych.law;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the law.
 *
 * @param folder where packs of one's own lie, one folder for each country ({@code TAYANYCH_LAW}); a country that is not
 *     there is read from the packs that come with the application. Empty for none
 */
@Validated
@ConfigurationProperties("law")
public record LawSettings(@NotNull @DefaultValue("") String folder) {}
