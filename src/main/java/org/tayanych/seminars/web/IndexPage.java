package org.tayanych.seminars.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tayanych.seminars.Seminar;
import org.tayanych.seminars.Seminars;
import org.tayanych.seminars.Wanted;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/** The list of seminars. */
public record IndexPage(Shell shell, Wanted wanted, Seminars.Listing listing) implements Page {

    public String where(Seminar seminar) {
        return seminar.region().map(region -> say(region.key())).orElse("–");
    }

    public String topics(Seminar seminar) {
        return seminar.topics().stream().map(topic -> say(topic.key())).collect(Collectors.joining(", "));
    }

    public List<Option> filters() {
        return Stream.of(Wanted.Only.values())
                .map(only -> Option.of(only.name(), say("seminars.only." + only), only == wanted.only()))
                .toList();
    }

    public Secret from() {
        return Secret.of(wanted.from().map(Object::toString).orElse(""));
    }

    public Secret until() {
        return Secret.of(wanted.until().map(Object::toString).orElse(""));
    }

    public int pageCount() {
        return (int) ((listing.all() + Wanted.PAGE - 1) / Wanted.PAGE);
    }

    public String href() {
        return "/desk/seminars?only=" + wanted.only() + "&from=" + wanted.from().map(Object::toString).orElse("")
                + "&until=" + wanted.until().map(Object::toString).orElse("") + "&page=";
    }
}
