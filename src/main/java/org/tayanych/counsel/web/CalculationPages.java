package org.tayanych.counsel.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.calculations.Calculator;
import org.tayanych.counsel.Fact;
import org.tayanych.counsel.Facts;
import org.tayanych.hotline.CaseFrames;
import org.tayanych.hotline.OpenCase;
import org.tayanych.law.Pack;
import org.tayanych.law.Packs;
import org.tayanych.site.NotFound;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Money;

/** Puts a calculator beside a case, filled with what the case knows. */
@Component
class CalculationPages {

    private final CaseFrames frames;
    private final Facts facts;
    private final Packs packs;

    CalculationPages(CaseFrames frames, Facts facts, Packs packs) {
        this.frames = frames;
        this.facts = facts;
        this.packs = packs;
    }

    /** The calculators that know the law of this country. */
    static List<Calculator> knowing(Pack pack) {
        return Arrays.stream(Calculator.values()).filter(calculator -> calculator.knows(pack)).toList();
    }

    CalculationPage page(
            Shell shell, OpenCase opened, Calculator calculator, CaseSheet sheet, Optional<Counted> counted,
            CalculationPage.Advice form, Problems problems) {
        List<Pack> known = packs.all().stream().filter(calculator::knows).toList();
        Pack pack = known.stream()
                .filter(each -> each.country().code().equals(sheet.value("country").reveal()))
                .findFirst()
                .or(() -> known.stream().findFirst())
                .orElseThrow(NotFound::new);
        return new CalculationPage(
                shell,
                frames.around(opened, "law"),
                calculator.slug(),
                pack.country().code(),
                known,
                Asked.of(calculator.asks(pack), calculator.slug(), shell.words(), sheet),
                counted,
                form,
                problems);
    }

    /** What the case knows: the country, and the first pay day that was missed with what was not paid. */
    CaseSheet known(OpenCase opened) {
        Map<String, Secret> fields = new LinkedHashMap<>();
        Country place = opened.file().place().country();
        fields.put("country", Secret.of(place == null ? Country.KG.code() : place.code()));
        List<Fact> standing = facts.of(opened).stream().filter(fact -> !fact.dropped()).toList();
        standing.stream().filter(fact -> fact.kind() == Fact.Kind.PAY_DAY_MISSED).findFirst().ifPresent(fact -> {
            day(fields, "due", fact.on());
            fact.amount().ifPresent(sum -> fields.put("amount", amount(sum)));
        });
        if (!fields.containsKey("amount")) {
            frames.around(opened, "law").complaint().account().unpaid().stream()
                    .filter(period -> period.owed() != null)
                    .findFirst()
                    .ifPresent(period -> fields.put("amount", amount(Objects.requireNonNull(period.owed()))));
        }
        return CaseSheet.filled(fields);
    }

    private static Secret amount(Money money) {
        return Secret.of(money.amount().toPlainString());
    }

    private static void day(Map<String, Secret> fields, String name, LocalDate day) {
        fields.put(name + "-day", Secret.of(Integer.toString(day.getDayOfMonth())));
        fields.put(name + "-month", Secret.of(Integer.toString(day.getMonthValue())));
        fields.put(name + "-year", Secret.of(Integer.toString(day.getYear())));
    }
}
