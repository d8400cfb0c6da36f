package org.tayanych.seminars.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tayanych.seminars.Audience;
import org.tayanych.seminars.HeldBy;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.AccessNeed;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.TopicGroup;

/** Writing a seminar down. @param country of the inspectorate */
public record NewPage(Shell shell, NewForm form, Country country, Problems problems) implements Page {

    public List<Option> regions() {
        List<Option> regions = new ArrayList<>();
        regions.add(Option.of("", say("seminars.region.none"), form.region().isEmpty()));
        Region.of(country).forEach(region -> regions.add(
                Option.of(region.code(), say(region.key()), form.region().filter(region::equals).isPresent())));
        return regions;
    }

    public List<Option> audiences() {
        return Stream.of(Audience.values())
                .map(each -> Option.of(each.name(), say("seminars.audience." + each), form.audience().filter(each::equals).isPresent()))
                .toList();
    }

    public List<Option> holders() {
        return Stream.of(HeldBy.values())
                .map(each -> Option.of(each.name(), say("seminars.held_by." + each), form.by().filter(each::equals).isPresent()))
                .toList();
    }

    public List<Option> topics() {
        return Stream.of(TopicGroup.values())
                .map(each -> Option.of(each.name(), say(each.key()), form.topics().contains(each))).toList();
    }

    public List<Option> offers() {
        return Stream.of(AccessNeed.values())
                .map(each -> Option.of(each.name(), say(each.key()), form.offered().contains(each))).toList();
    }
}
