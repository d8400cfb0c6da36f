package org.tayanych.directory.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tayanych.directory.CheckTask;
import org.tayanych.directory.Entry;
import org.tayanych.directory.Search;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Service;

/** The directory at the desk: the work list of editors, filters that live in the address, the entries. */
public record ListPage(
        Shell shell,
        boolean editor,
        Search search,
        List<Entry> entries,
        List<CheckTask> tasks,
        int count,
        int number,
        LocalDate today) implements Page {

    static final int MOST = 25;

    public List<EntryView> rows() {
        return entries.stream().map(entry -> EntryView.of(shell.words(), entry, today)).toList();
    }

    public List<Option> needs() {
        return Choices.needs(shell.words(), search.need().map(Set::of).orElse(Set.of()), true);
    }

    public List<Option> countries() {
        return Choices.countries(shell.words(), search);
    }

    public List<Option> languages() {
        return Choices.languages(shell.words(), search.language().map(Set::of).orElse(Set.of()), true);
    }

    public Secret place() {
        return Secret.of(search.place());
    }

    public int pageCount() {
        return (count + MOST - 1) / MOST;
    }

    /** The address of this list, up to the number of the page. */
    public String href() {
        return "/desk/directory?need=" + search.need().map(Service::name).orElse("")
                + "&country=" + search.country().map(Country::code).orElse("")
                + "&language=" + search.language().orElse("")
                + "&place=" + URLEncoder.encode(search.place(), StandardCharsets.UTF_8)
                + "&page=";
    }
}
