package org.tayanych.plans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Chooses slots until the days are used up: what a campaign asks for first, then by score, and a fixed share by lot among all
 * that are left. Pure arithmetic: the same candidates in the same order give the same plan.
 */
final class Choosing {

    /** A workplace that may be visited. @param days one visit costs, the share of its journey included */
    record Candidate(UUID workplace, BigDecimal days) {}

    /** Whom the plan takes, each in order. */
    record Chosen(List<Candidate> campaign, List<Candidate> scored, List<Candidate> lot, BigDecimal used) {
        int size() {
            return campaign.size() + scored.size() + lot.size();
        }
    }

    private final List<Candidate> campaign;
    private final List<Candidate> byScore;
    private final List<Candidate> byLot;
    private final BigDecimal capacity;
    private final int lotPercent;
    private final Map<UUID, Integer> ranks = new HashMap<>();
    private final List<BigDecimal> sums = new ArrayList<>(List.of(BigDecimal.ZERO));

    /**
     * @param campaign in order; as many as fit are taken
     * @param byScore without those of the campaign, the highest score first
     * @param byLot without those of the campaign, in the order in which they were drawn
     */
    Choosing(List<Candidate> campaign, List<Candidate> byScore, List<Candidate> byLot, BigDecimal capacity, int lotPercent) {
        this.campaign = fitting(campaign, capacity);
        this.byScore = byScore;
        this.byLot = byLot;
        this.capacity = capacity;
        this.lotPercent = lotPercent;
        for (Candidate each : byScore) {
            ranks.put(each.workplace(), ranks.size());
            sums.add(sums.getLast().add(each.days()));
        }
    }

    /** How many of so many slots are drawn by lot: the nearest whole number, half upwards. */
    static int share(int slots, int percent) {
        return (slots * percent + 50) / 100;
    }

    /** The largest plan whose days fit, grown slot by slot; it stops at the first size that does not. */
    Chosen choose() {
        Chosen best = new Chosen(campaign, List.of(), List.of(), sum(campaign));
        for (int slots = campaign.size() + 1; ; slots++) {
            int lots = share(slots, lotPercent);
            int scored = slots - campaign.size() - lots;
            if (scored < 0) {
                continue;
            }
            List<Candidate> drawn = drawn(scored, lots);
            if (scored > byScore.size() || drawn.size() < lots) {
                return best;
            }
            BigDecimal used = sum(campaign).add(sums.get(scored)).add(sum(drawn));
            if (used.compareTo(capacity) > 0) {
                return best;
            }
            best = new Chosen(campaign, byScore.subList(0, scored), drawn, used);
        }
    }

    /** The first so many by lot that are not among the first so many by score. */
    private List<Candidate> drawn(int scored, int lots) {
        return byLot.stream()
                .filter(each -> ranks.getOrDefault(each.workplace(), Integer.MAX_VALUE) >= scored)
                .limit(lots).toList();
    }

    private static List<Candidate> fitting(List<Candidate> wanted, BigDecimal capacity) {
        List<Candidate> fit = new ArrayList<>();
        BigDecimal used = BigDecimal.ZERO;
        for (Candidate each : wanted) {
            used = used.add(each.days());
            if (used.compareTo(capacity) > 0) {
                break;
            }
            fit.add(each);
        }
        return List.copyOf(fit);
    }

    private static BigDecimal sum(List<Candidate> some) {
        return some.stream().map(Candidate::days).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
