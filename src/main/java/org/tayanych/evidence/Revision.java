package org.tayanych.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.tayanych.vocabulary.Cut;
import org.tayanych.vocabulary.Measure;

/**
 * A figure that came out otherwise than it was published before.
 *
 * @param before empty when it was held back
 * @param after empty when it is held back or withdrawn now
 * @param expected whether the year had still lasted, so that more was to come
 */
public record Revision(
        Indicator indicator,
        Span span,
        Cut cut,
        String part,
        Measure.Unit unit,
        Optional<BigDecimal> before,
        Optional<BigDecimal> after,
        Instant at,
        Edition.Reason reason,
        boolean expected,
        boolean sample) {}
