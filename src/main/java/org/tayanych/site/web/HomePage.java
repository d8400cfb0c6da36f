package org.tayanych.site.web;

import java.util.List;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/**
 * The first page.
 *
 * @param tiles what may have happened, in pictures
 * @param tell whether complaints are taken here
 * @param code whether a receipt code can be looked up
 * @param help whether there is a directory of help
 * @param more further doors beside these
 */
public record HomePage(Shell shell, List<Tile> tiles, boolean tell, boolean code, boolean help, List<Tile> more)
        implements Page {

    /** @param words key of the label @param icon of lucide */
    public record Tile(String words, String icon, String path) {}
}
