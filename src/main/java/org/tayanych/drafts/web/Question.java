package org.tayanych.drafts.web;

import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;

/** A page that asks one question. */
public interface Question extends Page {

    Asking asking();

    @Override
    default Shell shell() {
        return asking().shell();
    }

    @Override
    default Problems problems() {
        return asking().problems();
    }
}
