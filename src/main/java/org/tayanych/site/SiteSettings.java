package org.tayanych.site;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of this room.
 *
 * @param exit where the exit button leads, an everyday page that opens in the whole region; {@code {lang}} becomes the
 *     reader's language. Default: the encyclopedia's first page
 * @param formMegabytes the largest form with files that is read at all; ten files of 20 MB and what is typed beside them
 */
@Validated
@ConfigurationProperties("site")
public record SiteSettings(
        @NotBlank @DefaultValue("https://{lang}.wikipedia.org/") String exit,
        @DefaultValue("210") int formMegabytes) {}
