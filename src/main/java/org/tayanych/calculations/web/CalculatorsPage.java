package org.tayanych.calculations.web;

import java.util.List;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/** All calculators, by worry. */
public record CalculatorsPage(Shell shell, List<CalculatorsPage.Group> groups) implements Page {

    /** @param title already in the reader's language */
    public record Group(String title, List<Tile> tiles) {}

    /** @param icon of lucide @param title already in the reader's language */
    public record Tile(String path, String icon, String title) {}
}
