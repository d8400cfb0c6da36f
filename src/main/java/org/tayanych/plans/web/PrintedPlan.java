package org.tayanych.plans.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tayanych.employers.Workplace;
import org.tayanych.employers.WorkplaceId;
import org.tayanych.papers.Block;
import org.tayanych.papers.Paper;
import org.tayanych.plans.LeftOut;
import org.tayanych.plans.Plan;
import org.tayanych.plans.Points;
import org.tayanych.plans.Slot;
import org.tayanych.site.Words;

/**
 * A plan in one language, as paper and as a table. Of complaints it has the points alone, never how many or which.
 *
 * @param rules what rules are called, by code
 */
record PrintedPlan(
        Words words, Plan plan, List<Slot> slots, Map<WorkplaceId, Workplace> places, List<LeftOut.Group> leftOut,
        Function<Optional<String>, String> rules) {

    Paper paper() {
        String title = say("plans.one", Quarters.name(words, plan.means().quarter()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(Block.Rank.TITLE, title));
        blocks.add(new Block.Words(say("plans.paper.state", say("plans.state." + plan.state()))));
        blocks.add(new Block.Words(say("plans.days.sentence",
                plan.reckoned().map(done -> done.used().toPlainString()).orElse("0"), plan.means().capacity().toPlainString())));
        blocks.add(new Block.Words(say("plans.score.note", plan.weights())));
        blocks.add(new Block.Words(say("plans.lot.note", plan.lotPercent(), plan.seed())));
        blocks.add(new Block.Frame(List.of(say("plans.paper.inside"))));
        blocks.add(new Block.Table(
                List.of("№", say("plans.workplace"), say("plans.region"), say("plans.kind"), say("plans.score"), say("plans.reasons")),
                slots.stream().map(this::row).toList()));
        blocks.add(new Block.Heading(Block.Rank.SECTION, say("plans.left-out")));
        blocks.add(new Block.Listing(false, leftOut.isEmpty() ? List.of(say("plans.left-out.none")) : leftOut.stream().map(this::left).toList()));
        return new Paper(words.language(), title, blocks);
    }

    private List<String> row(Slot slot) {
        return List.of(String.valueOf(slot.place()), name(slot), region(slot), say("plans.kind." + slot.kind()),
                String.valueOf(slot.points().score()), reasons(slot.points()));
    }

    private String reasons(Points points) {
        return parts(points).entrySet().stream().filter(part -> part.getValue() > 0)
                .map(part -> say("plans.part." + part.getKey()) + " " + part.getValue())
                .collect(Collectors.joining(", "));
    }

    private String left(LeftOut.Group group) {
        String rule = rules.apply(group.rule());
        return say("plans.left-out." + group.why()) + (rule.isEmpty() ? "" : ": " + rule) + " – "
                + say("plans.left-out.count", group.workplaces(), group.bestScore());
    }

    /** Comma-separated, with a mark that spreadsheet programs know UTF-8 by. */
    String csv() {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("№", say("plans.workplace"), say("plans.tax-number"), say("plans.region"), say("plans.kind")));
        parts(new Points(0, 0, 0, 0, 0, 0, 0)).keySet().forEach(part -> head.add(say("plans.part." + part)));
        head.addAll(List.of(say("plans.score"), say("plans.last-visit"), say("plans.days")));
        lines.add(head);
        for (Slot slot : slots) {
            List<String> line = new ArrayList<>(List.of(String.valueOf(slot.place()), name(slot), tax(slot), region(slot), say("plans.kind." + slot.kind())));
            parts(slot.points()).values().forEach(part -> line.add(String.valueOf(part)));
            line.addAll(List.of(String.valueOf(slot.points().score()), slot.lastVisit().map(Object::toString).orElse(""),
                    slot.days().toPlainString()));
            lines.add(line);
        }
        return "\uFEFF" + lines.stream().map(PrintedPlan::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(PrintedPlan::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** A name that begins like a formula is kept from being one. */
    private static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    static Map<String, Integer> parts(Points points) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        parts.put("sector", points.sector());
        parts.put("size", points.size());
        parts.put("signals", points.signals());
        parts.put("accidents", points.accidents());
        parts.put("orders", points.orders());
        parts.put("years", points.years());
        parts.put("chain", points.chain());
        return parts;
    }

    private String name(Slot slot) {
        return Optional.ofNullable(places.get(slot.workplace())).map(Workplace::name).orElse("");
    }

    private String tax(Slot slot) {
        return Optional.ofNullable(places.get(slot.workplace())).flatMap(Workplace::taxNumber).orElse("");
    }

    private String region(Slot slot) {
        return Optional.ofNullable(places.get(slot.workplace())).flatMap(Workplace::region).map(region -> say(region.key())).orElse("");
    }

    private String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }
}
