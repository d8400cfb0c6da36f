package org.tayanych.orders.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tayanych.orders.EntryKind;
import org.tayanych.orders.Fine;
import org.tayanych.orders.Order;
import org.tayanych.orders.Proceeding;
import org.tayanych.orders.Suspension;
import org.tayanych.site.Option;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;

/** One appeal, court or criminal referral. @param against what it is about, in words */
public record ProceedingPage(
        Shell shell, FileFrame frame, Proceeding proceeding, List<Order> orders, List<Fine> fines,
        List<Suspension> suspensions, StepForm form, Problems problems) implements FilePage {

    static final List<EntryKind> STEPS = List.of(EntryKind.HEARING_SET, EntryKind.HEARING, EntryKind.DECIDED);

    public boolean open() {
        return proceeding.state() == Proceeding.State.OPEN;
    }

    public String against() {
        return against(proceeding.against(), orders, fines, suspensions);
    }

    public Optional<String> againstPath() {
        return switch (proceeding.against()) {
            case Proceeding.Against.Act() -> Optional.of(frame.inspectionPath());
            case Proceeding.Against.TheOrder(var id) -> Optional.of("/desk/orders/" + id);
            case Proceeding.Against.TheFine(var id) -> Optional.of("/desk/fines/" + id);
            case Proceeding.Against.TheSuspension(var id) -> Optional.of("/desk/suspensions/" + id);
        };
    }

    public List<Option> steps() {
        return STEPS.stream().filter(kind -> kind == EntryKind.DECIDED || proceeding.kind().hasHearings())
                .map(kind -> Option.of(kind.name(), say(kind.key()), kind.name().equals(form.step())))
                .toList();
    }

    public List<Option> heard() {
        return Arrays.stream(Proceeding.Heard.values())
                .map(one -> Option.of(one.name(), say("orders.heard." + one), form.is(one)))
                .toList();
    }

    public List<Option> rulings() {
        List<Option> options = new ArrayList<>();
        for (Proceeding.Ruling ruling : Proceeding.Ruling.values()) {
            if (ruling.fits(proceeding.kind())) {
                options.add(Option.of(ruling.name(), say("orders.ruling." + ruling), form.is(ruling)));
            }
        }
        return options;
    }

    public boolean ofFine() {
        return proceeding.against() instanceof Proceeding.Against.TheFine && proceeding.kind().appeal();
    }

    public String path() {
        return "/desk/proceedings/" + proceeding.id();
    }

    /** A hearing counts on the results page. */
    public String results(int year) {
        return shell.link("/results/court_hearings/" + year);
    }
}
