package org.tayanych.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Members;
import org.tayanych.counsel.Fact;
import org.tayanych.counsel.Facts;
import org.tayanych.counsel.NewFact;
import org.tayanych.hotline.CaseFile;
import org.tayanych.hotline.CaseFiles;
import org.tayanych.hotline.CaseLimits;
import org.tayanych.hotline.OpenCase;
import org.tayanych.hotline.Queue;
import org.tayanych.hotline.QueueFilter;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Money;
import org.tayanych.vocabulary.Period;

/** Days on which something happened, in three cases: one limit is near, one was suspended by mediation, one has three clocks. */
@Component
@OnlyInTheSampleWorld
class DatedFacts {

    private static final Secret MAIL = Secret.of("timur@kerege.example");

    private final SampleWorld world;
    private final Members members;
    private final Queue queue;
    private final CaseFiles cases;
    private final CaseLimits limits;
    private final Facts facts;

    DatedFacts(SampleWorld world, Members members, Queue queue, CaseFiles cases, CaseLimits limits, Facts facts) {
        this.world = world;
        this.members = members;
        this.queue = queue;
        this.cases = cases;
        this.limits = limits;
        this.facts = facts;
    }

    /** Once, when the world is there: a world whose cases have limits already is left as it is. */
    @EventListener(ApplicationReadyEvent.class)
    void happen() {
        if (world.present()) {
            members.caseWorker(MAIL, Secret.of(SignIn.PASSWORD)).ifPresent(this::tell);
        }
    }

    private void tell(CaseWorker consultant) {
        List<CaseFile> open = queue.page(consultant, QueueFilter.of(QueueFilter.View.OPEN), Optional.empty()).cases().stream()
                .filter(file -> file.status() == CaseFile.Status.OPEN && Country.KG.equals(file.place().country()))
                .limit(3)
                .toList();
        if (open.size() < 3 || open.stream().anyMatch(file -> file.limit().isPresent())) {
            return;
        }
        LocalDate today = limits.today();
        dismissed(open(open.get(0), consultant), today.minusDays(52), Optional.empty());
        dismissed(open(open.get(1), consultant), today.minusDays(40),
                Optional.of(new Period(today.minusDays(30), today.minusDays(11))));
        for (int months = 1; months <= 3; months++) {
            payDay(open(open.get(2), consultant), YearMonth.from(today).minusMonths(months));
        }
    }

    private OpenCase open(CaseFile file, CaseWorker consultant) {
        return cases.open(file.id(), consultant).orElseThrow();
    }

    private void dismissed(OpenCase opened, LocalDate on, Optional<Period> mediation) {
        facts.add(opened, new NewFact(Fact.Kind.DISMISSAL_ORDER, Country.KG, on, mediation,
                Optional.empty(), Optional.empty(), Secret.NOTHING));
    }

    private void payDay(OpenCase opened, YearMonth month) {
        facts.add(opened, new NewFact(Fact.Kind.PAY_DAY_MISSED, Country.KG, month.atEndOfMonth(), Optional.empty(),
                Optional.of(month), Optional.of(Money.som("18000")), Secret.NOTHING));
    }
}
