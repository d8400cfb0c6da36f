package org.tayanych.counsel.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Right;
import org.tayanych.counsel.Fact;
import org.tayanych.counsel.Facts;
import org.tayanych.counsel.NewFact;
import org.tayanych.hotline.OpenCase;
import org.tayanych.law.Pack;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/** Takes months without pay over from what the worker told: each becomes a missed pay day with a clock of its own. */
@Controller
class MonthsController {

    private final LawPages pages;
    private final Facts facts;

    MonthsController(LawPages pages, Facts facts) {
        this.pages = pages;
        this.facts = facts;
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/law/months")
    ModelAndView takeOver(@PathVariable UUID id, Shell shell, CaseWorker me, Typed typed) {
        OpenCase opened = pages.open(id, me);
        Set<String> chosen = new HashSet<>(typed.codes("months"));
        List<Month> months = pages.months(opened).stream()
                .filter(month -> chosen.contains(month.month().toString()))
                .toList();
        Optional<Integer> day = day(typed);
        Optional<Pack> pack = pages.pack(pages.country(opened));
        Problems problems = check(months, day, pack);
        if (!problems.isEmpty()) {
            return pages.again(shell, opened, problems);
        }
        boolean next = typed.code("pay-month").filter("NEXT"::equals).isPresent();
        months.forEach(month -> add(opened, month, month.payDay(day.orElseThrow(), next, pack.orElseThrow().workDays())));
        return Pages.to(LawPages.path(opened), "counsel.months.kept");
    }

    private static Problems check(List<Month> months, Optional<Integer> day, Optional<Pack> pack) {
        Problems problems = Problems.none();
        if (months.isEmpty()) {
            problems.add("months", "counsel.wrong.months");
        }
        if (day.isEmpty()) {
            problems.add("pay-day", "counsel.wrong.pay_day");
        }
        if (pack.isEmpty()) {
            problems.add("months", "counsel.wrong.no_pack");
        }
        return problems;
    }

    /** A pay day that is still to come is passed over: nothing has been missed yet. */
    private void add(OpenCase opened, Month month, LocalDate payDay) {
        facts.add(opened, new NewFact(Fact.Kind.PAY_DAY_MISSED, pages.country(opened), payDay,
                Optional.empty(), Optional.of(month.month()), month.owed(), Secret.NOTHING));
    }

    private static Optional<Integer> day(Typed typed) {
        try {
            return typed.code("pay-day").map(Integer::valueOf).filter(day -> day >= 1 && day <= 31);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
