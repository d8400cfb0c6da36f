package org.tayanych.orders;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.law.Pack;
import org.tayanych.law.Packs;
import org.tayanych.law.Version;
import org.tayanych.vocabulary.Country;

/** By which articles the law pack of a country knows a fine. Where it knows none, the inspector types the article. */
@Component
public class FineGrounds {

    /** Letters of an article as it is typed. */
    static final int LONGEST = 200;

    private static final Currency SOM = Currency.getInstance("KGS");

    private final Packs packs;

    FineGrounds(Packs packs) {
        this.packs = packs;
    }

    /** What the pack's provisions on fines ({@code KG-FINE-…}) said on that day. */
    public List<Version> of(Country country, LocalDate day) {
        return packs.of(country).stream()
                .flatMap(pack -> pack.all().stream()
                        .filter(provision -> provision.code().startsWith(country.code() + "-FINE-"))
                        .flatMap(provision -> pack.on(provision.code(), day).stream()))
                .toList();
    }

    public Optional<Version> on(String code, LocalDate day) {
        return packs.holding(code).flatMap(pack -> pack.on(code, day));
    }

    /** In what fines are imposed there; som where we have no pack. */
    public Currency currency(Country country) {
        return packs.of(country).map(Pack::currency).orElse(SOM);
    }
}
