package org.tayanych.evidence.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tayanych.evidence.Change;
import org.tayanych.evidence.Figure;
import org.tayanych.evidence.Indicator;
import org.tayanych.evidence.Quality;
import org.tayanych.evidence.Snapshot;
import org.tayanych.evidence.Source;
import org.tayanych.evidence.Span;
import org.tayanych.site.Page;
import org.tayanych.vocabulary.Cut;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Measure;

/** How results are said: numbers, periods, units, sources. */
public interface ResultTexts extends Page {

    Snapshot snapshot();

    default Language language() {
        return shell().language();
    }

    default String link(Indicator indicator) {
        return shell().link("/results/" + indicator.code());
    }

    default String link(Indicator indicator, int year) {
        return link(indicator) + "/" + year;
    }

    default String name(Indicator indicator) {
        return say("evidence.name." + indicator.code());
    }

    default String number(BigDecimal number) {
        return Numbers.plain(language(), number);
    }

    default String number(OptionalLong number) {
        return number.isPresent() ? number(BigDecimal.valueOf(number.getAsLong())) : say("evidence.not_computable");
    }

    /** With the sign of "more than" or "about" where the source has it. */
    default String value(Figure figure) {
        if (figure.value().isEmpty()) {
            return say("evidence.held");
        }
        String digits = number(figure.value().get());
        return figure.quality() == Quality.AT_LEAST ? "> " + digits : figure.quality() == Quality.ABOUT ? "≈ " + digits : digits;
    }

    default String unit(Measure.Unit unit) {
        return say("evidence.unit." + unit);
    }

    default String rows(Figure figure) {
        return figure.rows().isPresent() ? number(BigDecimal.valueOf(figure.rows().getAsLong())) : "–";
    }

    /** As words: "2025", "third quarter of 2026", "January to September 2025". */
    default String span(Span span) {
        String year = String.valueOf(span.inYear());
        if (span.isYear()) {
            return year;
        }
        return span.isQuarter()
                ? say("evidence.span.quarter", year, String.valueOf(span.number()))
                : say("evidence.span.months", shell().words().month(span.from()), shell().words().month(span.until()));
    }

    /** Against the year before: with its sign, "n/a" from zero, a dash where there is nothing to compare with. */
    default String change(Figure figure, List<Figure> among) {
        Optional<BigDecimal> percent = Change.percent(figure, among);
        return percent.map(number -> Numbers.percent(language(), number))
                .orElse(Change.fromZero(figure, among) ? say("evidence.from_zero") : "–");
    }

    /** Publisher and day; figures counted here say so. */
    default String source(String name) {
        Source source = snapshot().history().sources().get(name);
        if (source == null) {
            return say("evidence.source.register");
        }
        String who = name.contains(" in ") ? source.publisher() + " (" + source.language() + ")" : source.publisher();
        return source.published().isEmpty() ? who : who + ", " + day(source.published());
    }

    /** A day, month or year of ISO 8601, as people write it. */
    default String day(String iso) {
        return switch (iso.length()) {
            case 10 -> shell().words().date(LocalDate.parse(iso));
            case 7 -> shell().words().month(YearMonth.parse(iso));
            default -> iso;
        };
    }

    default String quality(Quality quality) {
        return say("evidence.quality." + quality);
    }

    /** The tone of a quality's tag. */
    default String tone(Quality quality) {
        return switch (quality) {
            case REPORTED, COMPUTED -> "green";
            case AT_LEAST, ABOUT, PROVISIONAL -> "blue";
            case UNEXPLAINED, MISPRINT, SAMPLE -> "yellow";
            case SUPPRESSED, WITHDRAWN -> "grey";
        };
    }

    /** Name of a part, for example of a region. */
    default String part(Cut cut, String part) {
        if (part.isEmpty()) {
            return say("evidence.cut.WHOLE");
        }
        String key = switch (cut) {
            case REGION -> "vocabulary.region." + part;
            case SECTOR -> "vocabulary.sector." + part;
            case SIZE -> "vocabulary.size." + part;
            case GROUND -> "evidence.ground." + part;
            case RULE, WHOLE -> "";
        };
        return !key.isEmpty() && shell().words().has(key) ? say(key) : part.equals("-") ? say("evidence.part.unknown") : part;
    }

    /** Of a figure, its remark; empty when it has none. */
    default String note(Figure figure) {
        return figure.note().isEmpty() ? "" : say("evidence.note." + figure.note());
    }
}
