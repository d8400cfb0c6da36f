package org.tayanych.access;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of this room.
 *
 * @param address where members reach this installation; stands before the paths in letters and in the set-up line
 * @param idle a session ends after so long without a request
 * @param longest a session ends after so long in any case
 * @param invitationValid how long a one-time link can be used
 */
@Validated
@ConfigurationProperties("access")
record AccessSettings(
        @NotNull @DefaultValue("http://localhost:8080") URI address,
        @NotNull @DefaultValue("30m") Duration idle,
        @NotNull @DefaultValue("12h") Duration longest,
        @NotNull @DefaultValue("72h") Duration invitationValid) {

    /** The address of a page of ours, for a letter. */
    URI link(String path) {
        return URI.create(address.toString().replaceAll("/+$", "") + path);
    }
}
