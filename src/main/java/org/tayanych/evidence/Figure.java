package org.tayanych.evidence;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.tayanych.vocabulary.Cut;
import org.tayanych.vocabulary.Measure;

/**
 * One published figure.
 *
 * @param part code of the part by the cut; empty for the whole
 * @param value empty when it is held back
 * @param rows how many rows of the register it counts; empty for a figure of a source, and for one that is held back
 * @param source a {@link Source#name()}, or {@link Source#REGISTER}
 * @param words those of the source; empty for what was counted here
 * @param note code of a remark, {@code evidence.note.counting}; empty when there is none
 */
public record Figure(
        Indicator indicator,
        Span span,
        Cut cut,
        String part,
        Optional<BigDecimal> value,
        Measure.Unit unit,
        OptionalLong rows,
        String source,
        Quality quality,
        String words,
        String note) {

    /** A figure of a source. @param region its code; empty for the whole country */
    static Figure told(Indicator indicator, Span span, String region, BigDecimal value, Measure.Unit unit, Told told) {
        return new Figure(indicator, span, region.isEmpty() ? Cut.WHOLE : Cut.REGION, region, Optional.of(value), unit,
                OptionalLong.empty(), told.source(), told.quality(), told.words(), told.note());
    }

    /** How a source tells it. */
    record Told(String source, Quality quality, String words, String note) {}

    public boolean whole() {
        return cut == Cut.WHOLE;
    }

    /** Which kind of account it belongs to: figures of two kinds are not compared. */
    String series() {
        return quality == Quality.SAMPLE ? "sample" : source.equals(Source.REGISTER) ? "register" : "reported";
    }
}
