package org.tayanych.counsel.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tayanych.hotline.CaseFrame;
import org.tayanych.law.Pack;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.HelpChannel;

/**
 * A calculator beside a case.
 *
 * @param calculator its name in addresses
 * @param country whose law counts
 * @param packs those whose law the calculator knows
 * @param counted empty until it was asked
 * @param form the advice that may be given with it
 */
public record CalculationPage(
        Shell shell,
        CaseFrame frame,
        String calculator,
        String country,
        List<Pack> packs,
        List<Asked> asked,
        Optional<Counted> counted,
        CalculationPage.Advice form,
        Problems problems) implements Page {

    /**
     * Advice that is about to be given.
     *
     * @param amount of the sum that may be written down as owed; nothing when there is none
     * @param currency of that sum
     */
    public record Advice(
            Secret question, Secret advice, String minutes, boolean owed, String amount, String currency, String way) {

        static final Advice NONE = new Advice(Secret.NOTHING, Secret.NOTHING, "", false, "", "", "");
    }

    public String title() {
        return say("calculations." + calculator);
    }

    public String address() {
        return frame.href("calculations/" + calculator);
    }

    public boolean open() {
        return !frame.file().isClosed();
    }

    /** Whether there is something to give as advice, at first or after a slip. */
    public boolean advising() {
        return open() && !form.advice().isBlank();
    }

    public List<Option> countries() {
        return packs.stream()
                .map(pack -> Option.of(pack.country().code(), say(pack.country().key()), pack.country().code().equals(country)))
                .toList();
    }

    public List<Option> owedOption() {
        return List.of(Option.of("yes", say("counsel.advice.owed", form.amount() + " " + form.currency()), form.owed()));
    }

    public List<Option> ways() {
        return Arrays.stream(HelpChannel.values())
                .map(way -> Option.of(way.name(), say(way.key()), way.name().equals(form.way())))
                .toList();
    }
}
