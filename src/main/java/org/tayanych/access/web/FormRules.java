package org.tayanych.access.web;

import java.util.function.BooleanSupplier;
import org.tayanych.access.Accounts;
import org.tayanych.guard.Passwords;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.vault.Receipts;
import org.tayanych.vault.Secret;

/** Rules for names, mail addresses and passwords, the same on every page that asks for them. */
final class FormRules {

    private static final int LONGEST = 120;

    private FormRules() {}

    /** @param missing the sentence for a field that was left empty */
    static void name(Typed typed, String field, String missing, Problems problems) {
        Secret name = typed.secret(field);
        if (name.isBlank()) {
            problems.add(field, missing);
        } else if (name.length() > LONGEST || name.reveal().contains("\n")) {
            problems.add(field, "access.name.long", LONGEST);
        }
    }

    static void mail(Typed typed, Problems problems) {
        Secret mail = typed.secret("mail");
        if (mail.length() > 254 || !mail.reveal().matches("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]+")) {
            problems.add("mail", "access.mail.wrong");
        }
    }

    /** A new password, typed twice, in the fields {@code password} and {@code again}. */
    static Problems newPassword(Typed typed, Problems problems) {
        Secret password = typed.secret("password");
        Passwords.problem(password).ifPresent(kind -> problems.add("password", "access.password." + kind, Passwords.SHORTEST));
        if (!password.equals(typed.secret("again"))) {
            problems.add("again", "access.password.different");
        }
        return problems;
    }

    /** What a page says when the password that it asked for once more was not right. */
    static Problems confirmed(Accounts.Answer answer, String field) {
        Problems problems = Problems.none();
        return switch (answer) {
            case RIGHT -> problems;
            case WRONG -> problems.add(field, "access.password.wrong");
            case LATER -> problems.add(field, "access.password.later");
        };
    }

    /** Does the work; when too many people do the like at once, says so beside the password and gives false. */
    static boolean done(Problems problems, BooleanSupplier work) {
        try {
            return work.getAsBoolean();
        } catch (Receipts.Busy tooMany) {
            problems.add("password", "access.password.later");
            return false;
        }
    }
}
