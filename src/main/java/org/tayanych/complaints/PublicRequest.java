package org.tayanych.complaints;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.PublicTopic;
import org.tayanych.vocabulary.Region;

/**
 * All that anybody may read of a request that came by the GeoReport door.
 *
 * @param id opens nothing, and is neither the reference nor the case's id
 * @param changed the month of the last change
 */
public record PublicRequest(
        String id,
        PublicTopic type,
        boolean open,
        Country country,
        @Nullable Region region,
        YearMonth received,
        YearMonth changed) {}
