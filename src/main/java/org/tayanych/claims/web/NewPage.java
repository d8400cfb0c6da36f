package org.tayanych.claims.web;

import java.util.List;
import java.util.Optional;
import org.tayanych.employers.Workplace;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/** First the workplace is looked for, then the claim is written down. @param found workplaces with the words looked for */
public record NewPage(
        Shell shell, NewForm form, Optional<Workplace> workplace, Secret words, List<Workplace> found, Problems problems)
        implements Page {

    public List<Option> places() {
        return found.stream().map(place -> Option.of(place.id().value().toString(), place.name(), false)).toList();
    }
}
