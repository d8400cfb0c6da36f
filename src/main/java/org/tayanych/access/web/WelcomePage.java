package org.tayanych.access.web;

import org.tayanych.access.Invitations;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/** Somebody with a letter is greeted by name. */
public record WelcomePage(Shell shell, Problems problems, Secret code, Invitations.Invited invited) implements Page {

    public boolean newPhone() {
        return invited.kind() == Invitations.Kind.NEW_PHONE;
    }

    /** The sentence that says what the letter is for. */
    public String why() {
        return say("access.welcome." + invited.kind().name().toLowerCase(java.util.Locale.ROOT));
    }
}
