package org.tayanych.complaints;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the room, all with a default that suits a hotline.
 *
 * @param perHour how many complaints one organisation takes in an hour on one node, before the form asks to wait
 * @param outcomeAfter when the worker is asked whether it was solved
 * @param reopenWithin how long after its end a worker may open a complaint again
 * @param keepEnded how long an ended complaint is kept before it is erased, keys first
 * @param waiting how many requests the doors for machines let in at a time on one node; the others are told to come back
 * @param zone the time in which dates are told to workers
 */
@Validated
@ConfigurationProperties("complaints")
public record ComplaintSettings(
        @Min(1) @DefaultValue("60000") int perHour,
        @DefaultValue("28d") Duration outcomeAfter,
        @DefaultValue("P12M") Period reopenWithin,
        @DefaultValue("P5Y") Period keepEnded,
        @Min(1) @DefaultValue("48") int waiting,
        @DefaultValue("Asia/Bishkek") ZoneId zone) {}
