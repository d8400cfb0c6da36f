package org.tayanych.signals.web;

import java.util.List;
import org.tayanych.employers.Isic;
import org.tayanych.employers.Workplace;
import org.tayanych.referrals.Piece;
import org.tayanych.signals.Signal;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Region;

/**
 * Choosing the workplace.
 *
 * @param employer what the papers say of it; empty when the worker did not agree to tell
 * @param words that were looked for
 * @param found in the register
 * @param fresh a workplace that is not in the register yet
 */
public record PlacePage(
        Shell shell, Problems problems, Signal signal, List<Piece> employer, Secret words, List<Workplace> found, NewPlace fresh)
        implements Page {

    public String here() {
        return Spot.path(signal.id());
    }

    public String label(Piece piece) {
        return say("signals.employer." + piece.label());
    }

    public List<Option> choices() {
        return found.stream().map(this::choice).toList();
    }

    private Option choice(Workplace workplace) {
        String region = workplace.region().map(where -> say(where.key())).orElse(say("signals.unknown"));
        String workers = workplace.workers() > 0 ? say("signals.workers", workplace.workers()) : say("signals.workers.unknown");
        return Option.of(workplace.id().toString(), workplace.name(), false)
                .hinted(String.join(" · ", List.of(say(workplace.isic().key()), region, workers)));
    }

    public List<Option> regions() {
        return Region.of(Country.KG).stream()
                .map(region -> Option.of(region.code(), say(region.key()), region.code().equals(fresh.region()))).toList();
    }

    public List<Option> kinds() {
        return Isic.sections().stream()
                .map(isic -> Option.of(isic.code(), isic.code() + " · " + say(isic.key()), isic.code().equals(fresh.isic()))).toList();
    }
}
