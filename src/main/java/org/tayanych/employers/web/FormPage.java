package org.tayanych.employers.web;

import java.util.List;
import java.util.Optional;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.SizeBand;

/**
 * The form for a workplace.
 *
 * @param id of the one that is changed; empty for a new one
 * @param home the organisation's own country
 * @param alike those in the register that a new one may be; asked about once
 */
public record FormPage(
        Shell shell, Problems problems, Optional<WorkplaceId> id, Country home, Filled filled, List<Workplace> alike) implements Page {

    public String action() {
        return id.map(known -> "/desk/workplaces/" + known + "/edit").orElse("/desk/workplaces/new");
    }

    public String back() {
        return id.map(known -> "/desk/workplaces/" + known).orElse("/desk/workplaces");
    }

    public String title() {
        return say(id.isPresent() ? "employers.edit" : "employers.new");
    }

    private Country country() {
        return Country.of(filled.code("country")).orElse(home);
    }

    public List<Option> countries() {
        return Choices.countries(shell.words(), country().code());
    }

    public List<Option> regions() {
        String chosen = filled.code("region");
        return Choices.withUnknown(shell.words(), Choices.regions(shell.words(), country(), chosen), chosen.isEmpty());
    }

    public List<Option> sections() {
        String chosen = filled.code("section");
        return Choices.withUnknown(shell.words(), Choices.sections(shell.words(), chosen), chosen.isEmpty());
    }

    public List<Option> sizes() {
        String chosen = filled.code("size").isEmpty() ? SizeBand.UNKNOWN.name() : filled.code("size");
        return Choices.of(shell.words(), SizeBand.values(), chosen);
    }

    public List<Option> another() {
        return List.of(Option.of("yes", say("employers.another"), false));
    }

    public String where(Workplace workplace) {
        return Said.where(shell.words(), workplace);
    }

    public String number(Workplace workplace) {
        return Said.number(workplace);
    }
}
