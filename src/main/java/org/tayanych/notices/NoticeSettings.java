package org.tayanych.notices;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of this room.
 *
 * @param host the SMTP server; without one every notice waits
 * @param port 587 for STARTTLS, 465 for TLS
 * @param tls whether the line is made secret, and how
 * @param user empty for a server that asks for none
 * @param from the address that letters come from; choose one that says nothing
 * @param fromName the name beside it; empty for none
 * @param giveUpAfter how long a letter is tried before it is dropped
 */
@Validated
@ConfigurationProperties("notices")
record NoticeSettings(
        @NotNull @DefaultValue("") String host,
        @Min(1) @Max(65535) @DefaultValue("587") int port,
        @NotNull @DefaultValue("STARTTLS") Tls tls,
        @NotNull @DefaultValue("") String user,
        @NotNull @DefaultValue("") String password,
        @NotBlank @DefaultValue("no-reply@localhost.localdomain") String from,
        @NotNull @DefaultValue("") String fromName,
        @NotNull @DefaultValue("3d") Duration giveUpAfter) {

    /** How the line to the mail server is kept secret. */
    enum Tls {
        /** Not at all: for a server on this machine. */
        NONE,
        STARTTLS,
        TLS
    }

    boolean hasServer() {
        return !host.isBlank();
    }

    /** The password stays out of logs. */
    @Override
    public String toString() {
        return "notices through " + host + ":" + port;
    }
}
