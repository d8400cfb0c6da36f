package org.tayanych.sample.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.tayanych.guard.Totp;
import org.tayanych.sample.SignIn;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/**
 * The invented members, with what they need to sign in.
 *
 * @param now the codes are those of this moment
 */
public record SamplePage(Shell shell, List<SignIn> signIns, Instant now) implements Page {

    public String password() {
        return SignIn.PASSWORD;
    }

    public String code(SignIn signIn) {
        String code = Totp.code(signIn.totpSecret(), now).reveal();
        return code.substring(0, 3) + " " + code.substring(3);
    }

    public String roles(SignIn signIn) {
        return signIn.roles().stream().sorted().map(role -> say("sample.role." + role.name())).collect(Collectors.joining(", "));
    }
}
