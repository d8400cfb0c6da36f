package org.tayanych.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tayanych.inspections.Finding;
import org.tayanych.inspections.FindingId;
import org.tayanych.inspections.Findings;
import org.tayanych.papers.Block;
import org.tayanych.papers.Paper;
import org.tayanych.site.Bundles;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Language;

/** What an order and a decision on a fine say. */
@Component
class PaperText {

    private final Bundles bundles;
    private final PaperFrame frame;
    private final Findings findings;
    private final OrderStore orders;
    private final FineGrounds grounds;

    PaperText(Bundles bundles, PaperFrame frame, Findings findings, OrderStore orders, FineGrounds grounds) {
        this.bundles = bundles;
        this.frame = frame;
        this.findings = findings;
        this.orders = orders;
        this.grounds = grounds;
    }

    Paper order(OpenFile file, Order order, Language language) {
        Words words = bundles.in(language);
        LocalDate day = order.issuedOn();
        String title = words.say("orders.paper.order", order.number());
        List<Block> blocks = new ArrayList<>(frame.head(file, title, day, words));
        blocks.add(new Block.Heading(Block.Rank.SECTION, words.say("orders.paper.demands")));
        blocks.add(demands(file, order, words));
        blocks.add(new Block.Frame(List.of(words.say("orders.paper.tell"))));
        blocks.add(new Block.Heading(Block.Rank.SECTION, words.say("orders.paper.law")));
        blocks.addAll(frame.law(file, file.inspection().place().country().code() + "-INSP-POWER", day, words));
        blocks.addAll(frame.appeal(file, day, words));
        blocks.addAll(frame.foot(file, order.issuedBy(), day, words));
        return new Paper(language, title, blocks);
    }

    private Block demands(OpenFile file, Order order, Words words) {
        Map<FindingId, Finding> found = found(file);
        List<List<String>> rows = new ArrayList<>();
        for (Demand demand : order.demands()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    found.containsKey(demand.finding()) ? told(found.get(demand.finding()), words) : "–",
                    demand.words().reveal(),
                    words.date(demand.firstDue())));
        }
        return new Block.Table(
                List.of(words.say("orders.paper.no"), words.say("orders.paper.found"), words.say("orders.paper.do"),
                        words.say("orders.paper.by")),
                rows);
    }

    Paper fine(OpenFile file, Fine fine, Language language) {
        Words words = bundles.in(language);
        LocalDate day = fine.standing().since();
        String title = words.say("orders.paper.fine", fine.number());
        List<Block> blocks = new ArrayList<>(frame.head(file, title, day, words));
        Map<FindingId, Finding> found = found(file);
        fine.finding().map(found::get)
                .ifPresent(finding -> blocks.add(new Block.Words(words.say("orders.paper.for", told(finding, words)))));
        orders.of(file).stream().filter(order -> fine.order().filter(order.id()::equals).isPresent()).findFirst()
                .ifPresent(order -> blocks.add(
                        new Block.Words(words.say("orders.paper.of_order", order.number(), order.issuedOn()))));
        fine.history().stream().filter(Entry::counts).filter(entry -> !entry.words().isBlank())
                .forEach(entry -> blocks.add(new Block.Words(entry.words().reveal())));
        blocks.add(new Block.Frame(List.of(words.say("orders.paper.amount", words.money(fine.standing().imposed())))));
        blocks.add(new Block.Heading(Block.Rank.SECTION, words.say("orders.paper.law")));
        blocks.addAll(ground(fine, day, words));
        blocks.addAll(frame.appeal(file, day, words));
        blocks.addAll(frame.foot(file, fine.writtenBy(), day, words));
        return new Paper(language, title, blocks);
    }

    private List<Block> ground(Fine fine, LocalDate day, Words words) {
        return switch (fine.ground()) {
            case Fine.Ground.Provision(String code) ->
                    grounds.on(code, day).map(version -> frame.quoted(version, words)).orElse(List.of());
            case Fine.Ground.Typed(var article) -> List.of(new Block.Words(words.say("orders.paper.typed", article.reveal())));
        };
    }

    private Map<FindingId, Finding> found(OpenFile file) {
        return findings.of(file.id(), file.reader()).stream().collect(Collectors.toMap(Finding::id, Function.identity()));
    }

    private static String told(Finding finding, Words words) {
        String article = finding.article().equals("–")
                ? finding.provision()
                : words.say("orders.paper.finding.article", finding.article());
        return words.say(finding.topic().key()) + " (" + article + "). " + finding.words().reveal();
    }
}
