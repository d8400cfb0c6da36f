package org.tayanych.employers.web;

import java.util.List;
import org.tayanych.employers.Partner;
import org.tayanych.employers.Workplace;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;

/** The reader's own employers that the partner knows too. */
public record KnownPage(Shell shell, Partner partner, List<Workplace> workplaces, int count, int number) implements Page {

    static final int MOST = 50;

    public String where(Workplace workplace) {
        return Said.where(shell.words(), workplace);
    }

    public String number(Workplace workplace) {
        return Said.number(workplace);
    }

    public int pageCount() {
        return (count + MOST - 1) / MOST;
    }
}
