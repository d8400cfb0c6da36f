package org.tayanych.drafts;

import org.tayanych.house.Answer;
import org.tayanych.house.Form;
import org.tayanych.house.House;
import org.tayanych.house.Visitor;
import org.tayanych.house.World;

/** A worker at the form: no JavaScript, one phone, one story. */
public final class Teller {

    private static final String START = "/en/complaint/";

    public final Visitor phone;

    public Teller(House house) {
        this(house.visitor());
    }

    public Teller(Visitor phone) {
        this.phone = phone;
    }

    public Answer open(String page) {
        return phone.get(START + page);
    }

    /** The question's own form on this page. */
    public Form form(String page) {
        Answer answer = open(page);
        return phone.form(answer, "form[action$=/complaint/" + page + "]");
    }

    /** The four answers that are required, and nothing else. */
    public Answer tellShortly(String tile, String words) {
        form("what").set("what", tile).submit();
        form("country").set("country", "KG").submit();
        form("words").set("words", words).submit();
        return form("contact").set("identity", "ANONYMOUS").submit();
    }

    /** Chooses who may read it. */
    public Answer choose(World.Place reader) {
        return form("wishes").set("reader", reader.organisation().toString()).submit();
    }

    /** From the check page: sends. The answer is the page with the code. */
    public Answer send() {
        return phone.form(open("check"), "form[action$=/send]").submit();
    }

    /** A whole anonymous story to this place. The answer is the page with the code. */
    public Answer tell(String tile, String words, World.Place reader) {
        tellShortly(tile, words);
        choose(reader);
        return send();
    }

    public static String code(Answer receipt) {
        var shown = receipt.page().selectFirst(".ty-code");
        if (shown == null) {
            throw new AssertionError("no code on " + receipt);
        }
        return shown.text();
    }

    /** Types a code at the door of the own case. */
    public static Answer enter(Visitor phone, String code) {
        return phone.form(phone.get("/en/my"), "form[action$=/my]").set("code", code).submit();
    }
}
