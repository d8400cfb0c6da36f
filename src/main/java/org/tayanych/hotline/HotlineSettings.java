package org.tayanych.hotline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the hotline.
 *
 * @param zone in whose hours the desk shows times and reads what is typed ({@code HOTLINE_ZONE}, Asia/Bishkek)
 * @param workerHasTime how long we wait for a worker's answer before the case comes up again (14 days)
 * @param othersHaveTime how long we wait for another organisation before the case comes up again (3 days)
 * @param alertClimbsAfter how long an alert may wait before the next people are told (15 minutes)
 * @param contactNotesFor how long notes of a contact that became no case are kept, since it ended (365 days)
 * @param contactHeldFor how long somebody who takes a call about violence may go on writing in the browser in which it was
 *     sealed (4 hours)
 * @param pageSize rows on one page of the queue (25)
 * @param searchFor how long one step of a word search may take before it shows what it has (500 ms)
 */
@Validated
@ConfigurationProperties("hotline")
public record HotlineSettings(
        @NotNull @DefaultValue("Asia/Bishkek") ZoneId zone,
        @NotNull @DefaultValue("14d") Duration workerHasTime,
        @NotNull @DefaultValue("3d") Duration othersHaveTime,
        @NotNull @DefaultValue("15m") Duration alertClimbsAfter,
        @NotNull @DefaultValue("365d") Duration contactNotesFor,
        @NotNull @DefaultValue("4h") Duration contactHeldFor,
        @Min(5) @Max(200) @DefaultValue("25") int pageSize,
        @NotNull @DefaultValue("500ms") Duration searchFor) {}
