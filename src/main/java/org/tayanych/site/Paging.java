package org.tayanych.site;

import java.util.ArrayList;
import java.util.List;

/** Which page numbers a long list offers. */
public final class Paging {

    private Paging() {
    }

    /** First, last, and the neighbours of where we are; 0 stands for a gap. */
    public static List<Integer> shown(int number, int count) {
        List<Integer> shown = new ArrayList<>();
        int last = 0;
        for (int page = 1; page <= count; page++) {
            if (page == 1 || page == count || Math.abs(page - number) <= 1) {
                if (page - last > 1) {
                    shown.add(0);
                }
                shown.add(page);
                last = page;
            }
        }
        return shown;
    }
}
