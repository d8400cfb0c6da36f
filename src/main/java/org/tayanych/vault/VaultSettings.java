package org.tayanych.vault;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the vault. How hard Argon2id works is not among them: it can't be set too weak.
 *
 * @param folder where the key file lives: {@code <folder>/keys/house.keys}
 * @param derivations how many Argon2id derivations may run at once, each 19 MiB and one core
 * @param derivationWait how long one may queue before the answer is "come back later"
 * @param receiptsReady how many receipts are kept derived ahead of need, in memory; 0 derives each when it is drawn
 * @param draftLife how long a draft's code opens it
 * @param complaintLife how long a complaint's code opens it, unless the complaint is erased earlier
 * @param wrongCodeDelay the longest that a wrong code is made to wait when many are wrong
 */
@Validated
@ConfigurationProperties("vault")
record VaultSettings(
        @DefaultValue("./data") String folder,
        @DefaultValue("2") @Min(1) @Max(64) int derivations,
        @DefaultValue("3s") Duration derivationWait,
        @DefaultValue("6000") @Min(0) @Max(100_000) int receiptsReady,
        @DefaultValue("14d") Duration draftLife,
        @DefaultValue("1826d") Duration complaintLife,
        @DefaultValue("2s") Duration wrongCodeDelay) {}
