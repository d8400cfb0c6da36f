package org.tayanych.counsel.web;

import java.util.List;
import org.tayanych.counsel.figures.LimitFigures;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/** Limits kept and lost, quarter by quarter. */
public record FiguresPage(Shell shell, List<LimitFigures.Quarter> quarters) implements Page {

    public String percent(LimitFigures.Quarter quarter) {
        return quarter.percentInTime().isPresent() ? quarter.percentInTime().getAsInt() + " %" : "–";
    }
}
