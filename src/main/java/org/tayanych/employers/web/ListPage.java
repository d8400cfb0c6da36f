package org.tayanych.employers.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tayanych.employers.Wanted;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.Workplaces;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.SizeBand;

/**
 * The register: a search that lives in the address, and what it finds a page at a time.
 *
 * @param count up to {@link Workplaces#COUNTED}
 * @param doubles suspected ones that wait for a decision
 */
public record ListPage(
        Shell shell, Wanted wanted, Country country, List<Workplace> workplaces, int count, int number, int doubles) implements Page {

    static final int MOST = 25;

    public Secret words() {
        return Secret.of(wanted.words());
    }

    public List<Option> regions() {
        return Choices.withAny(shell.words(), Choices.regions(shell.words(), country, wanted.region().map(Region::code).orElse("")),
                wanted.region().isEmpty());
    }

    public List<Option> sectors() {
        return Choices.withAny(shell.words(), Choices.of(shell.words(), Sector.values(), wanted.sector().map(Sector::name).orElse("")),
                wanted.sector().isEmpty());
    }

    public List<Option> sizes() {
        return Choices.withAny(shell.words(), Choices.of(shell.words(), SizeBand.values(), wanted.size().map(SizeBand::name).orElse("")),
                wanted.size().isEmpty());
    }

    public boolean narrowed() {
        return !wanted.words().isBlank() || wanted.region().isPresent() || wanted.sector().isPresent() || wanted.size().isPresent();
    }

    /** Whether only what is spelled alike was found. */
    public boolean nearest() {
        return count == 0 && !workplaces.isEmpty();
    }

    public String found() {
        return count >= Workplaces.COUNTED ? say("employers.found_many", Workplaces.COUNTED) : say("employers.found", count);
    }

    public String where(Workplace workplace) {
        return Said.where(shell.words(), workplace);
    }

    public String size(Workplace workplace) {
        return Said.size(shell.words(), workplace);
    }

    public String number(Workplace workplace) {
        return Said.number(workplace);
    }

    public int pageCount() {
        return (count + MOST - 1) / MOST;
    }

    /** The address of this list, up to the number of the page. */
    public String href() {
        List<String> parts = new ArrayList<>();
        parts.add("q=" + URLEncoder.encode(wanted.words(), StandardCharsets.UTF_8));
        wanted.region().ifPresent(region -> parts.add("region=" + region.code()));
        wanted.sector().ifPresent(sector -> parts.add("sector=" + sector.name()));
        wanted.size().ifPresent(size -> parts.add("size=" + size.name()));
        return "/desk/workplaces?" + String.join("&", parts) + "&page=";
    }
}
