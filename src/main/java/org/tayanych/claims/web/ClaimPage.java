package org.tayanych.claims.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tayanych.claims.Claim;
import org.tayanych.claims.Entry;
import org.tayanych.claims.OpenClaim;
import org.tayanych.employers.Workplace;
import org.tayanych.site.Happening;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.Money;

/** One claim: what it comes to, and everything that was ever said about it. */
public record ClaimPage(
        Shell shell, OpenClaim opened, Optional<Workplace> workplace, Map<MemberId, String> names, Problems problems)
        implements Page {

    public Claim claim() {
        return opened.claim();
    }

    public String title() {
        return say("claims.title", claim().workers());
    }

    public String where() {
        return workplace.map(Workplace::name).orElse("–");
    }

    public String money(Money money) {
        return shell.words().money(money);
    }

    public List<Step> steps() {
        return Stream.of(Step.values())
                .filter(step -> !claim().struck() && (step != Step.CONFIRM || claim().paidWorkers() > 0)).toList();
    }

    public List<Happening> history() {
        return opened.entries().stream().map(entry -> new Happening(
                entry.id().toString(), entry.day(), sentence(entry), entry.words(), names.getOrDefault(entry.by(), "–"),
                entry.at(), entry.struck(), entry.strikable() && !claim().struck())).toList();
    }

    private String sentence(Entry entry) {
        String key = "claims.entry." + entry.kind();
        String sum = entry.money().map(this::money).orElse("");
        return switch (entry.kind()) {
            case OWED, ADMITTED, ORDERED -> say(key, sum);
            case PAID -> say(key, sum, entry.workers(), entry.first());
            case CONFIRMED -> say(key, sum, entry.workers(), say("claims.way." + entry.code().orElseThrow()));
            case BEGUN, WORKERS -> say(key, entry.workers());
            case LINKED, STRUCK, TAKEN_OUT -> say(key);
        };
    }
}
