package org.tayanych.plans;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tayanych.law.DataFile;
import org.tayanych.vocabulary.SizeBand;
import tools.jackson.databind.JsonNode;

/**
 * The weights of the risk score and the usual length of visits, as their file has them. Choices of ours, no law and no
 * statistics: the file says so.
 *
 * @param sectors points by ISIC section, or by division where one stands out
 * @param voices points by the number of different complaints; the last stands for all that follow
 * @param visitDays days of one inspector for one visit
 * @param lotPercent of a hundred slots so many are drawn by lot
 */
public record Weights(
        int version,
        Map<String, Integer> sectors,
        Map<SizeBand, Integer> sizes,
        int signalMonths,
        List<Integer> voices,
        Hurt hurt,
        Unfulfilled unfulfilled,
        Years years,
        Chain chain,
        Map<SizeBand, BigDecimal> visitDays,
        Journey journey,
        int lotPercent,
        int reservePercent) {

    /** Accidents of so many months. */
    public record Hurt(int months, int each, int serious, int killed, int most) {}

    /** Demands and fines that nobody has met, violations found again. */
    public record Unfulfilled(int overdue, int failed, int unpaid, int repeated, int most) {}

    /** Full years since the last visit. */
    public record Years(int never, int each, int most) {}

    /** Contractors and who hires them. */
    public record Chain(int worksFor, int hires, int most) {}

    /** A journey to another region. */
    public record Journey(BigDecimal days, int visits) {}

    /** The weights that came with the application. */
    public static Weights shipped() {
        return Shipped.ONE;
    }

    private static final class Shipped {
        static final Weights ONE = read();
    }

    /** Points as the score can reach them at most. */
    int most() {
        return max(sectors) + max(sizes) + voices.getLast() + hurt.most() + unfulfilled.most()
                + Math.max(years.never(), years.most()) + chain.most();
    }

    private static int max(Map<?, Integer> points) {
        return points.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static Weights read() {
        try (InputStream file = Weights.class.getResourceAsStream("/rooms/plans/data/score.yaml")) {
            if (file == null) {
                throw new IllegalStateException("the weights of the risk score are missing");
            }
            return of(DataFile.read("score.yaml", file, "/rooms/plans/data/score.schema.json"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Weights of(JsonNode node) {
        Map<String, Integer> sectors = new LinkedHashMap<>();
        node.get("sectors").properties().forEach(each -> sectors.put(each.getKey(), each.getValue().asInt()));
        List<Integer> voices = new ArrayList<>();
        node.get("signals").get("points").forEach(each -> voices.add(each.asInt()));
        JsonNode hurt = node.get("accidents");
        JsonNode orders = node.get("orders");
        JsonNode years = node.get("years");
        JsonNode chain = node.get("chain");
        JsonNode journey = node.get("journey");
        return new Weights(
                node.get("version").asInt(), Map.copyOf(sectors), sizes(node.get("sizes")),
                node.get("signals").get("months").asInt(), List.copyOf(voices),
                new Hurt(at(hurt, "months"), at(hurt, "each"), at(hurt, "serious"), at(hurt, "killed"), at(hurt, "most")),
                new Unfulfilled(at(orders, "overdue"), at(orders, "failed"), at(orders, "unpaid"), at(orders, "repeated"), at(orders, "most")),
                new Years(at(years, "never"), at(years, "each"), at(years, "most")),
                new Chain(at(chain, "works_for"), at(chain, "hires"), at(chain, "most")),
                days(node.get("visit_days")), new Journey(journey.get("days").decimalValue(), at(journey, "visits")),
                at(node, "lot_percent"), at(node, "reserve_percent"));
    }

    private static int at(JsonNode node, String name) {
        return node.get(name).asInt();
    }

    private static Map<SizeBand, Integer> sizes(JsonNode node) {
        Map<SizeBand, Integer> points = new EnumMap<>(SizeBand.class);
        node.properties().forEach(each -> points.put(SizeBand.valueOf(each.getKey()), each.getValue().asInt()));
        return points;
    }

    private static Map<SizeBand, BigDecimal> days(JsonNode node) {
        Map<SizeBand, BigDecimal> days = new EnumMap<>(SizeBand.class);
        node.properties().forEach(each -> days.put(SizeBand.valueOf(each.getKey()), each.getValue().decimalValue()));
        return days;
    }
}
