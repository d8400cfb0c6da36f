package org.tayanych.calculations.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.tayanych.law.Pack;
import org.tayanych.law.Packs;
import org.tayanych.site.Typed;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Country;

/** In which countries a calculator can count, and which one is meant. */
@Component
class Places {

    private final Packs packs;

    Places(Packs packs) {
        this.packs = packs;
    }

    /** The pack of that country when it can be used, else the first that can. */
    Optional<Pack> chosen(Optional<String> code, Predicate<Pack> usable) {
        return code.flatMap(Country::of).flatMap(packs::of).filter(usable)
                .or(() -> packs.all().stream().filter(usable).findFirst());
    }

    List<CalculatorPage.Elsewhere> offered(Pack here, Predicate<Pack> usable, Words words) {
        return packs.all().stream().filter(usable)
                .map(pack -> new CalculatorPage.Elsewhere(
                        pack.country().code(), words.say(pack.country().key()), pack.country().equals(here.country())))
                .toList();
    }

    /** Which list was asked to be longer; empty when the answer was asked for. */
    static String more(Typed typed) {
        return typed.code("do").filter(what -> what.startsWith("more-")).map(what -> what.substring("more-".length())).orElse("");
    }
}
