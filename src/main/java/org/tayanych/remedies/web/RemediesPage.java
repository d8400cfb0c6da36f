package org.tayanych.remedies.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tayanych.hotline.CaseFrame;
import org.tayanych.remedies.Balance;
import org.tayanych.remedies.Remedy;
import org.tayanych.remedies.Step;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.HelpChannel;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.RemedyKind;

/** The ledger of one case, and forms to go on with it. */
public record RemediesPage(Shell shell, CaseFrame frame, List<Remedy> remedies, SumForm form, Problems problems)
        implements Page {

    /** Currencies of the places where most workers are paid; others have to be typed nowhere else. */
    private static final List<String> CURRENCIES = List.of("KGS", "RUB", "KZT", "UZS", "TJS", "TRY", "KRW", "EUR", "USD");

    public List<Balance> balances() {
        return Balance.of(remedies.stream().flatMap(remedy -> remedy.sums().stream()).toList());
    }

    /** An amount as people here write it: thousands apart, the currency's code behind. */
    public String money(Money money) {
        return shell.words().money(money);
    }

    public String name(Remedy remedy) {
        return say(remedy.kind().key()) + " · " + say(remedy.channel().key());
    }

    public List<Option> kinds() {
        return Stream.of(RemedyKind.values()).map(kind -> Option.of(kind.name(), say(kind.key()), false)).toList();
    }

    public List<Option> channels() {
        return Stream.of(HelpChannel.values()).map(way -> Option.of(way.name(), say(way.key()), false)).toList();
    }

    public List<Option> sought() {
        return remedies.stream()
                .map(remedy -> Option.of(remedy.id().toString(), name(remedy), remedy.id().toString().equals(form.remedy())))
                .toList();
    }

    public List<Option> steps() {
        List<Option> steps = new ArrayList<>();
        for (Step step : Step.values()) {
            steps.add(Option.of(step.name(), say("remedies.step." + step), step.name().equals(form.step()))
                    .hinted(say("remedies.hint." + step)));
        }
        steps.add(Option.of(SumForm.REACHED, say("remedies.step.REACHED"), SumForm.REACHED.equals(form.step()))
                .hinted(say("remedies.hint.REACHED")));
        return steps;
    }

    public List<Option> currencies() {
        return CURRENCIES.stream().map(code -> Option.of(code, code, code.equals(form.currency()))).toList();
    }
}
