package org.tayanych.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Money;

/** One page's words: remembers whether a word had to be borrowed from Russian. For one request, not shared. */
final class Spoken implements Words {

    private final Bundles bundles;
    private final Language language;
    private boolean missed;

    Spoken(Bundles bundles, Language language) {
        this.bundles = bundles;
        this.language = language;
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public String say(String key, Object... arguments) {
        Language spoken = language;
        Optional<Text> text = bundles.own(language, key);
        if (text.isEmpty()) {
            spoken = bundles.borrowed(key)
                    .orElseThrow(() -> new IllegalArgumentException("No words under the key " + key));
            text = bundles.own(spoken, key);
            missed = true;
        }
        return text.orElseThrow().say(readable(arguments), bundles.numbers(spoken));
    }

    private Object[] readable(Object[] arguments) {
        Object[] readable = new Object[arguments.length];
        for (int at = 0; at < arguments.length; at++) {
            readable[at] = switch (arguments[at]) {
                case LocalDate date -> date(date);
                case YearMonth month -> month(month);
                case Instant moment -> moment(moment);
                case Money money -> money(money);
                case Object other -> other;
            };
        }
        return readable;
    }

    @Override
    public boolean has(String key) {
        return bundles.borrowed(key).isPresent() || bundles.own(language, key).isPresent();
    }

    @Override
    public boolean missedSome() {
        return missed;
    }

    @Override
    public void borrow() {
        missed = true;
    }

    @Override
    public boolean hasGaps() {
        return bundles.hasGaps(language);
    }
}
