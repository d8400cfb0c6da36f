package org.tayanych.drafts;

import java.util.Locale;
import java.util.Optional;

/** The pages of the form that keep answers, in their order. Some share a question. */
public enum DraftPage {
    DANGER(1),
    /** What happened, in pictures. */
    WHAT(2),
    COUNTRY(3),
    /** Region and kind of work. */
    WORK(3),
    EMPLOYER(4),
    /** Only when it is about pay. */
    PAY(5),
    WORDS(6),
    FILES(7),
    /** How much of a name, and which way to answer. */
    CONTACT(8),
    /** How to reach the worker without harm; only when somebody may call or write. */
    SAFE(8),
    WISHES(9);

    /** How many questions there are. */
    public static final int QUESTIONS = 9;

    private final int question;

    DraftPage(int question) {
        this.question = question;
    }

    public int question() {
        return question;
    }

    /** The last part of its address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DraftPage> of(String slug) {
        for (DraftPage page : values()) {
            if (page.slug().equals(slug)) {
                return Optional.of(page);
            }
        }
        return Optional.empty();
    }
}
