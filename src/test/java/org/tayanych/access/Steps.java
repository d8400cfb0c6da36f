package org.tayanych.access;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tayanych.guard.Totp;
import org.tayanych.house.Answer;
import org.tayanych.house.House;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;
import org.tayanych.vault.Secret;

/** What members do at the door, step by step. */
final class Steps {

    private final House house;
    private final World world;

    Steps(House house) {
        this.house = house;
        this.world = house.world();
    }

    World world() {
        return world;
    }

    Answer password(Visitor visitor, World.Person who, String password) {
        return visitor.form(visitor.get("/en/sign-in")).set("mail", who.mail()).set("password", password).submit();
    }

    /** Password right, second step open. */
    Answer halfWay(Visitor visitor, World.Person who) {
        return password(visitor, who, world.password());
    }

    Answer code(Visitor visitor, Answer on, String code) {
        return visitor.form(on).set("code", code).submit();
    }

    /** The code behind the # of the newest letter to this address. */
    String letter(String mail) {
        house.run("notices-send");
        return Arrays.stream(house.mail().getReceivedMessages())
                .filter(message -> text(message).contains("To: " + mail))
                .reduce((older, newer) -> newer)
                .map(message -> find("invitation#([0-9A-Z-]{23})", text(message)))
                .orElseThrow(() -> new AssertionError("no letter"));
    }

    private static String text(jakarta.mail.internet.MimeMessage message) {
        try {
            return "To: " + message.getAllRecipients()[0] + "\n" + message.getContent();
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** The page that greets whoever has this code. */
    Answer welcome(Visitor visitor, String code) {
        return visitor.form(visitor.get("/en/invitation")).set("letter", code).submit();
    }

    /** Chooses a password with a letter's code. */
    Answer choose(Visitor visitor, String code, String password) {
        return visitor.form(welcome(visitor, code)).set("password", password).set("again", password).submit();
    }

    /** Connects a phone on this page; the printed codes come next. */
    Answer connect(Visitor visitor, Answer page) {
        String secret = page.page().select("input[name=secret]").attr("value");
        return visitor.form(page).set("code", Totp.code(Secret.of(secret), house.clock().instant()).reveal()).submit();
    }

    static String find(String pattern, String in) {
        Matcher found = Pattern.compile(pattern).matcher(in);
        if (!found.find()) {
            throw new AssertionError("no " + pattern + " in " + in);
        }
        return found.group(1);
    }
}
