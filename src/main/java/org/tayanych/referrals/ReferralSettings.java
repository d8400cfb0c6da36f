package org.tayanych.referrals;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of this room.
 *
 * @param answerWithin a recipient who has not answered after so long is reminded
 * @param linkValid how long an outside partner's link can be used
 * @param keepAfterEnd a dossier is destroyed so long after its referral ended
 */
@Validated
@ConfigurationProperties("referrals")
record ReferralSettings(
        @NotNull @DefaultValue("72h") Duration answerWithin,
        @NotNull @DefaultValue("30d") Duration linkValid,
        @NotNull @DefaultValue("90d") Duration keepAfterEnd) {}
