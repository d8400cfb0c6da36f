package org.tayanych.calculations;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tayanych.law.Pack;

/** The calculators, by worry. The deadline finder is not among them: it counts days, see {@link Deadlines}. */
public enum Calculator {
    LATE_WAGES("late-wages", "wallet", Worry.UNPAID, List.of("PAY-LATE"), LateWages.ASKS, LateWages::read),
    UNPAID_WAGES("unpaid-wages", "calendar-x", Worry.UNPAID, List.of(), UnpaidWages.ASKS, UnpaidWages::read),
    OVERTIME("overtime", "clock", Worry.UNPAID, List.of("PAY-OT"), Overtime.ASKS, Overtime::read),
    NIGHT_WORK("night-work", "moon", Worry.UNPAID, List.of("PAY-NIGHT"), NightWork.ASKS, NightWork::read),
    REST_DAY_WORK("rest-day-work", "calendar-days", Worry.UNPAID, List.of("PAY-HOL"), RestDayWork.ASKS, RestDayWork::read),
    MINIMUM_WAGE("minimum-wage", "scale", Worry.UNPAID, List.of("MIN-WAGE"), MinimumWage.ASKS, MinimumWage::read),
    FINAL_SETTLEMENT("final-settlement", "receipt", Worry.DISMISSED, List.of("PAY-DED"),
            FinalSettlement.ASKS, FinalSettlement::read),
    SEVERANCE("severance", "door-open", Worry.DISMISSED, List.of("SEV-2", "SEV-1", "SEV"), Severance.ASKS, Severance::read),
    UNUSED_LEAVE("unused-leave", "tree-palm", Worry.DISMISSED, List.of("LEAVE-COMP"), UnusedLeave.ASKS, UnusedLeave::read),
    LEAVE_DAYS("leave-days", "calendar-check", Worry.DISMISSED, List.of("LEAVE-COMP"), LeaveDays.ASKS, LeaveDays::read),
    FORCED_ABSENCE("forced-absence", "gavel", Worry.DISMISSED, List.of("UNFAIR"), ForcedAbsence.ASKS, ForcedAbsence::read),
    WORKBOOK_DELAY("workbook-delay", "book-open", Worry.DISMISSED, List.of("SETTLE"), WorkbookDelay.ASKS, WorkbookDelay::read),
    SICK_PAY("sick-pay", "thermometer", Worry.HURT, List.of("SICK"), SickPay.ASKS, SickPay::read),
    INJURY_COMPENSATION("injury-compensation", "heart-pulse", Worry.HURT, List.of("INJ-AVG"),
            InjuryCompensation.ASKS, InjuryCompensation::read),
    INJURY_LUMP("injury-lump", "shield-plus", Worry.HURT, List.of("INJ-LUMP"), InjuryLump.ASKS, InjuryLump::read),
    LATE_INJURY("late-injury", "hourglass", Worry.HURT, List.of("INJ-LATE"), LateInjury.ASKS, LateInjury::read),
    RECRUITMENT_COST("recruitment-cost", "plane", Worry.ABROAD, List.of(), RecruitmentCost.ASKS, RecruitmentCost::read),
    DEBT("debt", "coins", Worry.ABROAD, List.of(), DebtGrowth.ASKS, DebtGrowth::read);

    /** What brings a worker here. */
    public enum Worry {
        UNPAID,
        DISMISSED,
        HURT,
        ABROAD;

        /** Key of its words. */
        public String key() {
            return "calculations.worry." + name();
        }
    }

    private final String slug;
    private final String icon;
    private final Worry worry;
    private final List<String> rules;
    private final List<Ask> asks;
    private final Function<Filled, Question> reader;

    Calculator(String slug, String icon, Worry worry, List<String> rules, List<Ask> asks, Function<Filled, Question> reader) {
        this.slug = slug;
        this.icon = icon;
        this.worry = worry;
        this.rules = rules;
        this.asks = asks;
        this.reader = reader;
    }

    /** As it stands in addresses: {@code late-wages}. */
    public String slug() {
        return slug;
    }

    /** Name of a lucide icon. */
    public String icon() {
        return icon;
    }

    public Worry worry() {
        return worry;
    }

    /** What it asks for, besides country and currency. */
    public List<Ask> asks() {
        return asks;
    }

    /** Key of its words: {@code calculations.late-wages}; below it {@code .lead}. */
    public String key() {
        return "calculations." + slug;
    }

    /** The same for the wages of how many months this country's law averages over. */
    public List<Ask> asks(Pack pack) {
        int months = LeaveMoney.months(pack);
        return asks.stream()
                .map(ask -> ask.name().equals("monthlyWages") ? ask.showing(months) : ask)
                .toList();
    }

    /** Whether the pack has a number or rate that it could count by; one that rests on no law counts everywhere. */
    public boolean knows(Pack pack) {
        String here = pack.country().code() + "-";
        return rules.isEmpty() || rules.stream().anyMatch(code -> pack.series(here + code).isPresent()
                || Optional.ofNullable(pack.provisions().get(here + code))
                        .filter(provision -> !provision.versions().getLast().numbers().isEmpty())
                        .isPresent());
    }

    /** Whether everything in the newest versions of its rules may be told to a worker. */
    public boolean confirmed(Pack pack) {
        String here = pack.country().code() + "-";
        return rules.stream()
                .flatMap(code -> Optional.ofNullable(pack.provisions().get(here + code)).stream())
                .allMatch(provision -> provision.versions().getLast().mark().confirmed());
    }

    public static Optional<Calculator> of(String slug) {
        for (Calculator calculator : values()) {
            if (calculator.slug.equals(slug)) {
                return Optional.of(calculator);
            }
        }
        return Optional.empty();
    }

    /** The field that a problem of the whole stands beside. */
    String first() {
        return asks.getFirst().name();
    }

    Question read(Filled filled) {
        return reader.apply(filled);
    }
}
