package org.tayanych.orders.web;

import org.tayanych.orders.Suspension;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.TypedDay;
import org.tayanych.vault.Secret;

/** @param words why the danger is over, as it was typed */
public record SuspensionPage(
        Shell shell, FileFrame frame, Suspension suspension, TypedDay on, Secret words, Problems problems) implements FilePage {

    public boolean stands() {
        return suspension.state() == Suspension.State.SUSPENDED;
    }
}
