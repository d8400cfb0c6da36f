package org.tayanych.evidence.web;

import java.util.List;
import java.util.stream.Stream;
import org.tayanych.evidence.Indicator;
import org.tayanych.evidence.Quality;
import org.tayanych.evidence.Snapshot;
import org.tayanych.evidence.api.Table;
import org.tayanych.site.Shell;

/** The open data: every table in three forms, and what its columns, codes and marks mean. */
public record DataPage(Shell shell, Snapshot snapshot, List<Table> tables, String licence, String licenceAddress) implements ResultTexts {

    public List<Indicator> indicators() {
        return List.of(Indicator.values());
    }

    public List<Quality> qualities() {
        return Stream.of(Quality.values()).filter(quality -> quality != Quality.WITHDRAWN).toList();
    }
}
