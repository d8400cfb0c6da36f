package org.tayanych.sample;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param load whether to fill an empty database with the sample world, and to show its sign-ins; from TAYANYCH_SAMPLE */
@Validated
@ConfigurationProperties("sample")
public record SampleSettings(@DefaultValue("false") boolean load) {}
