package org.tayanych.referrals.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tayanych.directory.Entry;
import org.tayanych.directory.Search;
import org.tayanych.hotline.CaseFrame;
import org.tayanych.hotline.OpenCase;
import org.tayanych.referrals.Referral;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Service;

/** The referrals of a case, and the directory to choose a service from. @param searched whether anything was looked for */
public record IndexPage(
        Shell shell, CaseFrame frame, OpenCase opened, List<Referral> referrals, Search search, boolean searched, List<Entry> found, LocalDate today)
        implements Page {

    public String here() {
        return "/desk/cases/" + opened.id() + "/referrals";
    }

    public List<Option> needs() {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", say("referrals.any"), search.need().isEmpty()));
        for (Service need : Service.values()) {
            options.add(Option.of(need.name(), say(need.key()), search.need().filter(need::equals).isPresent()));
        }
        return options;
    }

    public List<Option> countries() {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", say("referrals.any"), search.country().isEmpty()));
        for (Country country : Country.offeredFirst()) {
            options.add(Option.of(country.code(), say(country.key()), search.country().filter(country::equals).isPresent()));
        }
        return options;
    }

    public List<Option> wishes() {
        return List.of(
                Option.of("stepFree", say("directory.wish.stepFree"), search.stepFree()),
                Option.of("sign", say("directory.wish.sign"), search.signLanguage()),
                Option.of("women", say("directory.wish.women"), search.womenOnly()));
    }

    public Secret place() {
        return Secret.of(search.place());
    }

    public String title(Entry entry) {
        return entry.title(shell.language());
    }

    public String needs(Entry entry) {
        return entry.offer().needs().stream().map(need -> say(need.key())).collect(Collectors.joining(", "));
    }

    public String tone(Referral referral) {
        return Tones.of(referral.status());
    }
}
