package org.tayanych.evidence.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tayanych.evidence.Figure;
import org.tayanych.evidence.Indicator;
import org.tayanych.evidence.Quality;
import org.tayanych.vocabulary.Measure;

/**
 * One panel of the small multiples: a column for each year, the same years in every panel, on an axis of its own that begins
 * at zero. Drawn by the server; whatever it shows stands in its description and in the table beneath.
 *
 * @param id of the panel on its page
 * @param message what it says, in a sentence
 * @param statistic what is counted, in what, of when
 * @param description every year with its number, for who does not see it
 */
public record Bars(
        String id, Indicator indicator, Measure.Unit unit, String message, String statistic, String description, List<Bar> bars) {

    static final int WIDTH = 300;
    static final int FLOOR = 128;
    private static final int TOP = 24;

    /**
     * One column.
     *
     * @param x middle
     * @param figure empty where nothing is published
     * @param text the number above it, or a dash
     */
    public record Bar(int year, int x, int y, int width, int height, Optional<Figure> figure, String text, String style) {

        /** Left edge. */
        public int left() {
            return x - width / 2;
        }
    }

    public String viewBox() {
        return "0 0 " + WIDTH + " " + (FLOOR + 24);
    }

    public int floor() {
        return FLOOR;
    }

    public int width() {
        return WIDTH;
    }

    /** @param figures of one indicator and unit, whole years only */
    static Bars of(ResultTexts page, List<Figure> figures, List<Integer> years) {
        Figure first = figures.getFirst();
        Figure last = figures.getLast();
        String id = first.indicator().code() + "-" + first.unit();
        String message = page.say("evidence.panel.message", page.name(first.indicator()), page.span(first.span()),
                page.value(first), page.span(last.span()), page.value(last));
        String statistic = page.say("evidence.panel.statistic", page.unit(first.unit()));
        List<String> said = figures.stream().map(figure -> page.span(figure.span()) + ": " + page.value(figure)).toList();
        return new Bars(id, first.indicator(), first.unit(), message, statistic, String.join("; ", said), bars(page, figures, years));
    }

    private static List<Bar> bars(ResultTexts page, List<Figure> figures, List<Integer> years) {
        BigDecimal most = figures.stream().flatMap(figure -> figure.value().stream()).reduce(BigDecimal.ONE, BigDecimal::max);
        int slot = WIDTH / years.size();
        List<Bar> bars = new ArrayList<>();
        for (int at = 0; at < years.size(); at++) {
            int year = years.get(at);
            Optional<Figure> figure = figures.stream().filter(one -> one.span().inYear() == year).findFirst();
            int height = figure.flatMap(Figure::value).map(value -> height(value, most)).orElse(0);
            bars.add(new Bar(year, slot * at + slot / 2, FLOOR - height, slot * 6 / 10, height, figure,
                    figure.map(one -> text(page, one)).orElse("–"), style(figure)));
        }
        return bars;
    }

    /** What is more than nothing can be seen. */
    private static int height(BigDecimal value, BigDecimal most) {
        int height = value.multiply(BigDecimal.valueOf(FLOOR - TOP)).divide(most, MathContext.DECIMAL32).intValue();
        return value.signum() == 0 ? 0 : Math.max(2, height);
    }

    private static String text(ResultTexts page, Figure figure) {
        String digits = figure.value().map(value -> Numbers.brief(page.language(), value)).orElse("…");
        return figure.quality() == Quality.AT_LEAST ? "> " + digits : figure.quality() == Quality.SAMPLE ? digits + "*" : digits;
    }

    private static String style(Optional<Figure> figure) {
        Quality quality = figure.map(Figure::quality).orElse(Quality.REPORTED);
        return switch (quality) {
            case SAMPLE -> "ty-bars__bar ty-bars__bar--sample";
            case AT_LEAST, ABOUT, PROVISIONAL -> "ty-bars__bar ty-bars__bar--open";
            default -> "ty-bars__bar";
        };
    }
}
