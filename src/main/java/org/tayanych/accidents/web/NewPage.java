package org.tayanych.accidents.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tayanych.accidents.AccidentKind;
import org.tayanych.accidents.Cause;
import org.tayanych.employers.Workplace;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/** First the workplace is looked for, then the accident is written down. @param found workplaces with the words looked for */
public record NewPage(
        Shell shell, NewForm form, Optional<Workplace> workplace, Secret words, List<Workplace> found, Problems problems)
        implements Page {

    public List<Option> places() {
        return found.stream().map(place -> Option.of(place.id().value().toString(), place.name(), false)).toList();
    }

    public List<Option> kinds() {
        return Stream.of(AccidentKind.values())
                .map(kind -> Option.of(kind.name(), say("accidents.kind." + kind), form.kind().filter(kind::equals).isPresent()))
                .toList();
    }

    public List<Option> causes() {
        return Stream.of(Cause.values())
                .map(cause -> Option.of(cause.name(), say("accidents.cause." + cause), form.cause().filter(cause::equals).isPresent()))
                .toList();
    }
}
