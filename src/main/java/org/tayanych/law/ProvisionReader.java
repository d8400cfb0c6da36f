package org.tayanych.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads provisions with their versions, and notes what contradicts itself. */
final class ProvisionReader {

    private final Map<String, Act> acts;
    private final List<Flaw> flaws;

    ProvisionReader(Map<String, Act> acts, List<Flaw> flaws) {
        this.acts = acts;
        this.flaws = flaws;
    }

    Map<String, Provision> read(List<Spot> provisions) {
        Map<String, Provision> all = new LinkedHashMap<>();
        for (Spot spot : provisions) {
            String code = spot.text("code");
            List<Version> versions = new ArrayList<>();
            spot.at("versions").each().forEach(version -> version(code, version).ifPresent(versions::add));
            versions.sort(Comparator.comparing(Version::validFrom));
            apart(spot, versions);
            Provision read = new Provision(code, spot.text("theme"), spot.wording("title"), List.copyOf(versions));
            if (all.put(code, read) != null) {
                flaws.add(spot.flaw("law.flaw.twice", code));
            }
        }
        return all;
    }

    private Optional<Version> version(String code, Spot spot) {
        Act act = acts.get(spot.text("act"));
        if (act == null) {
            flaws.add(spot.at("act").flaw("law.flaw.act", spot.text("act")));
            return Optional.empty();
        }
        Map<String, String> words = new LinkedHashMap<>();
        spot.at("words").names().forEach(language -> words.put(language, spot.at("words").text(language)));
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        spot.at("numbers").names().forEach(name -> numbers.put(name, spot.at("numbers").at(name).node().decimalValue()));
        return Optional.of(new Version(
                code,
                spot.text("article"),
                act,
                spot.at("valid_from").day(flaws),
                spot.maybeDay("valid_to", flaws),
                Mark.valueOf(spot.text("mark")),
                Map.copyOf(words),
                spot.wording("summary"),
                Map.copyOf(numbers),
                spot.maybeWording("open"),
                spot.text("source"),
                review(spot.at("review"))));
    }

    private Optional<Version.Review> review(Spot review) {
        return review.bears("by")
                ? Optional.of(new Version.Review(review.text("by"), review.at("on").day(flaws)))
                : Optional.empty();
    }

    private void apart(Spot spot, List<Version> versions) {
        for (int i = 0; i < versions.size(); i++) {
            Version one = versions.get(i);
            if (one.validTo().filter(last -> last.isBefore(one.validFrom())).isPresent()) {
                flaws.add(spot.flaw("law.flaw.order", one.validFrom().toString()));
            }
            if (i > 0 && versions.get(i - 1).covers(one.validFrom())) {
                flaws.add(spot.flaw("law.flaw.overlap", one.validFrom().toString()));
            }
        }
    }
}
