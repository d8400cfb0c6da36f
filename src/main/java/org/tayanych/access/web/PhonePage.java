package org.tayanych.access.web;

import org.tayanych.guard.QrCode;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/** An authenticator is set up: as a picture for the phone's camera, and as text to type. */
public record PhonePage(Shell shell, Problems problems, Secret secret, Carried carried) implements Page {

    public QrCode picture() {
        return QrCode.of("otpauth://totp/Tayanych?secret=" + secret.reveal() + "&issuer=Tayanych&digits=6&period=30");
    }

    /** In groups of four, easier to type. */
    public String grouped() {
        return secret.reveal().replaceAll("(.{4})(?=.)", "$1 ");
    }
}
