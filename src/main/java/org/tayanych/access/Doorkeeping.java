package org.tayanych.access;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.site.Doorkeeper;
import org.tayanych.vocabulary.Language;

/** Tells the layout who is here. */
@Component
class Doorkeeping implements Doorkeeper {

    @Override
    public Optional<String> signedInAs() {
        return Present.here().map(present -> present.member().name());
    }

    @Override
    public Optional<Language> memberLanguage() {
        return Present.here().map(present -> present.member().language());
    }

    @Override
    public boolean lets(String right) {
        return Arrays.stream(Right.values())
                .filter(known -> known.name().equals(right))
                .anyMatch(known -> Present.here().filter(present -> present.member().may(known)).isPresent());
    }
}
