package org.tayanych.sample;

import java.util.Set;
import org.tayanych.access.Role;
import org.tayanych.vault.Secret;

/** How one of the invented members signs in. Good in the sample world alone. */
public record SignIn(String organisation, String name, Set<Role> roles, String mail, Secret totpSecret) {

    /** The same for all of them. */
    public static final String PASSWORD = "kerege shyrdak too";

    static SignIn of(Told.Person person, String organisation, int number) {
        String secret = "TAYANYCHULGUDEMOTAYANYCHULGUDEM" + (char) ('A' + number);
        return new SignIn(organisation, person.name(), person.roles(), person.mail(), Secret.of(secret));
    }
}
