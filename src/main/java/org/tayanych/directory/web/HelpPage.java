package org.tayanych.directory.web;

import java.util.List;
import java.util.Set;
import org.tayanych.directory.Help;
import org.tayanych.directory.Search;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/**
 * Find help near me.
 *
 * @param asked whether the reader looked for something, or only came by
 * @param from how many results stand on earlier pages
 * @param thanks a dead channel was just reported
 */
public record HelpPage(Shell shell, Search search, boolean asked, List<Help.Found> found, int count, int from, boolean thanks)
        implements Page {

    /** Results on one page: keeps it well under 60 kB. */
    static final int MOST = 10;

    public List<Option> needs() {
        return Choices.needs(shell.words(), search.need().map(Set::of).orElse(Set.of()), true);
    }

    public List<Option> countries() {
        return Choices.countries(shell.words(), search);
    }

    public List<Option> languages() {
        return Choices.languages(shell.words(), search.language().map(Set::of).orElse(Set.of()), true);
    }

    public List<Option> wishes() {
        return List.of(
                Option.of("open", say("directory.wish.open"), search.openNow()),
                Option.of("free", say("directory.wish.free"), search.free()),
                Option.of("stepFree", say("directory.wish.stepFree"), search.stepFree()),
                Option.of("sign", say("directory.wish.sign"), search.signLanguage()),
                Option.of("women", say("directory.wish.women"), search.womenOnly()));
    }

    /** Whether the reader asked for more than need and place, so that those wishes stand open. */
    public boolean wished() {
        return search.country().isPresent() || search.language().isPresent() || search.free() || search.stepFree()
                || search.signLanguage() || search.womenOnly() || search.openNow();
    }

    public Secret place() {
        return Secret.of(search.place());
    }

    public List<EntryView> entries() {
        return found.stream().map(one -> EntryView.of(shell.words(), one.entry())).toList();
    }

    /** Whether this result begins a new band of nearness, worth a heading: only when a place was typed. */
    public boolean bandBegins(int at) {
        return !search.place().isBlank() && (at == 0 || found.get(at).nearness() != found.get(at - 1).nearness());
    }

    public String band(int at) {
        return say("directory.band." + found.get(at).nearness());
    }

    public boolean more() {
        return from + found.size() < count;
    }

    public String next() {
        return String.valueOf(from + MOST);
    }
}
