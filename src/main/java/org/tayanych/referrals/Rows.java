package org.tayanych.referrals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How times, parts and lists of ids stand in a row. */
final class Rows {

    private Rows() {
    }

    static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> maybe(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(moment).map(OffsetDateTime::toInstant);
    }

    static String list(Collection<?> things) {
        return things.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
    }

    static Set<Part> parts(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("parts").getArray()).map(Part::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return List.of((UUID[]) row.getArray(column).getArray());
    }
}
