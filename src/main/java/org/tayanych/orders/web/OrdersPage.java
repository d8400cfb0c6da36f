package org.tayanych.orders.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.orders.OrderLists;
import org.tayanych.orders.OrderLists.Filter;
import org.tayanych.orders.OrderLists.Line;
import org.tayanych.orders.OrderLists.View;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Sector;

/**
 * The work lists.
 *
 * @param country whose regions are offered
 * @param leaf from 1
 */
public record OrdersPage(
        Shell shell, Filter filter, Map<View, Integer> counts, List<Line> lines, int count, int leaf,
        Map<WorkplaceId, Workplace> workplaces, Country country, LocalDate today) implements Page {

    public int leaves() {
        return Math.max(1, (count + OrderLists.LEAF - 1) / OrderLists.LEAF);
    }

    public String counted(View view) {
        int many = counts.getOrDefault(view, 0);
        return many > OrderLists.COUNTS_UP_TO ? OrderLists.COUNTS_UP_TO + "+" : Integer.toString(many);
    }

    public boolean here(View view) {
        return view == filter.view();
    }

    public boolean filtered() {
        return filter.region().isPresent() || filter.sector().isPresent() || filter.mine();
    }

    public String workplace(Line line) {
        return Optional.ofNullable(workplaces.get(line.workplace())).map(Workplace::name).orElse("–");
    }

    public String date(LocalDate day) {
        return shell.words().date(day);
    }

    public boolean late(Line line) {
        boolean order = line.path().startsWith("/desk/orders/");
        return order && line.until().filter(until -> until.isBefore(today)).isPresent();
    }

    public String money(Line line) {
        return line.amount().map(amount -> shell.words().money(amount)).orElse("");
    }

    public String href(View view) {
        return "/desk/orders?view=" + view + rest();
    }

    /** Ends with {@code page=}. */
    public String paged() {
        return href(filter.view()) + "&page=";
    }

    private String rest() {
        return filter.region().map(region -> "&region=" + region.code()).orElse("")
                + filter.sector().map(sector -> "&sector=" + sector).orElse("")
                + (filter.mine() ? "&whose=mine" : "");
    }

    public List<Option> regions() {
        List<Option> options = new ArrayList<>(List.of(Option.of("", say("orders.filter.any"), filter.region().isEmpty())));
        Region.of(country).forEach(region ->
                options.add(Option.of(region.code(), say(region.key()), filter.region().filter(region::equals).isPresent())));
        return options;
    }

    public List<Option> sectors() {
        List<Option> options = new ArrayList<>(List.of(Option.of("", say("orders.filter.any"), filter.sector().isEmpty())));
        Arrays.stream(Sector.values()).forEach(sector ->
                options.add(Option.of(sector.name(), say(sector.key()), filter.sector().filter(sector::equals).isPresent())));
        return options;
    }

    public List<Option> whose() {
        return List.of(
                Option.of("", say("orders.filter.everybody"), !filter.mine()),
                Option.of("mine", say("orders.filter.mine"), filter.mine()));
    }
}
