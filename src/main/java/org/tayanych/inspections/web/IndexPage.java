package org.tayanych.inspections.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.inspections.Ground;
import org.tayanych.inspections.Inspection;
import org.tayanych.inspections.Register;
import org.tayanych.inspections.State;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Region;

/** @param stopped how many of the reader's inspections a rule stops now */
public record IndexPage(
        Shell shell, Register.Page<Inspection> page, Register.Wanted wanted, int number, long stopped,
        Map<WorkplaceId, Workplace> places, Country country) implements Page {

    public String place(Inspection inspection) {
        return Optional.ofNullable(places.get(inspection.workplace())).map(Workplace::name).orElse("–");
    }

    public String region(Inspection inspection) {
        return inspection.place().region().map(each -> say(each.key())).orElse("–");
    }

    public String planned(Inspection inspection) {
        return inspection.days().visited().or(() -> inspection.days().planned()).map(shell.words()::date).orElse("–");
    }

    public boolean filtered() {
        return !wanted.equals(Register.Wanted.ALL);
    }

    public List<Option> states() {
        return any(Stream.of(State.values())
                .map(each -> Option.of(each.name(), say(each.key()), wanted.state().filter(each::equals).isPresent())).toList());
    }

    public List<Option> grounds() {
        return any(Stream.of(Ground.values())
                .map(each -> Option.of(each.name(), say(each.key()), wanted.ground().filter(each::equals).isPresent())).toList());
    }

    public List<Option> regions() {
        return any(Region.of(country).stream().map(each -> Option.of(each.code(), say(each.key()),
                wanted.region().filter(each::equals).isPresent())).toList());
    }

    public List<Option> whose() {
        return any(List.of(Option.of("mine", say("inspections.mine"), wanted.whose().isPresent())));
    }

    /** The address of a page of this list; the number comes behind it. */
    public String href() {
        List<String> parts = new ArrayList<>();
        wanted.state().ifPresent(state -> parts.add("state=" + state));
        wanted.whose().ifPresent(mine -> parts.add("whose=mine"));
        wanted.region().ifPresent(region -> parts.add("region=" + region.code()));
        wanted.ground().ifPresent(ground -> parts.add("ground=" + ground));
        parts.add("page=");
        return "/desk/inspections?" + String.join("&", parts);
    }

    private List<Option> any(List<Option> options) {
        List<Option> all = new ArrayList<>();
        all.add(Option.of("", say("inspections.any"), false));
        all.addAll(options);
        return all;
    }
}
