package org.tayanych.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Money;

/** Every word a page shows, in one language. Bundles live with their room: {@code rooms/<room>/words_<language>.properties}. */
public interface Words {

    Language language();

    /**
     * The text under this key, as an ICU message with {0}, {1}… filled in. A missing one comes in Russian and {@link
     * #missedSome} is true from then on. An unknown key is a bug and throws.
     */
    String say(String key, Object... arguments);

    boolean has(String key);

    /** Whether something had to be shown in Russian. */
    boolean missedSome();

    /** Says that the page shows Russian words that came with data, not with a bundle; {@link #missedSome} is true from then on. */
    void borrow();

    /** Whether this language lacks any word at all, so that a page may have to say so. */
    boolean hasGaps();

    /** A day, as people write it: "21-ноябрь, 2026-ж.". Dates given to {@link #say} are written in the same way. */
    default String date(LocalDate day) {
        return Dates.date(language(), day);
    }

    /** A month and its year: "2026-ж., ноябрь". */
    default String month(YearMonth month) {
        return Dates.month(language(), month);
    }

    /** A day with hour and minute, on the clock of Kyrgyzstan. */
    default String moment(Instant moment) {
        return Dates.moment(language(), moment);
    }

    /** A sum with its currency, by the name that people call it where we know one: "30 000,00 сом". */
    default String money(Money money) {
        return Amounts.number(language(), money) + "\u00a0" + currency(money.currency().getCurrencyCode());
    }

    /** The name that people call it where we know one, else the code of ISO 4217. */
    default String currency(String code) {
        String named = "site.currency." + code;
        return has(named) ? say(named) : code;
    }
}
