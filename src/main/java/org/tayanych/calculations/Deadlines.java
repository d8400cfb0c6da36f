package org.tayanych.calculations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tayanych.law.Pack;
import org.tayanych.law.Packs;
import org.tayanych.law.Provision;
import org.tayanych.law.Version;
import org.tayanych.site.Checked;
import org.tayanych.site.Problems;

/** The desk of the time limits: from a dated fact to the last days by the law of that day. Keeps nothing. */
@Component
public class Deadlines {

    /** How much earlier the safety date is. */
    static final int SAFETY_DAYS = 14;

    private static final String MEDIATION = "LIM-MEDIATION";
    private static final String COUNTING = "LIM-COUNT";
    private static final String WAGES = "LIM-WAGES";

    private final Packs packs;
    private final Calculations calculations;

    Deadlines(Packs packs, Calculations calculations) {
        this.packs = packs;
        this.calculations = calculations;
    }

    /** By the pack that is in use. */
    public Limits of(DatedFact fact) {
        return packs.of(fact.country())
                .map(pack -> of(fact, pack))
                .orElseGet(() -> new Limits.Wrong(Problems.none().add("country", "calculations.wrong.country")));
    }

    /** Whether the pack has any time limit at all. */
    public static boolean knows(Pack pack) {
        return limits(pack).findAny().isPresent();
    }

    /** Whether the newest versions of all its time limits may be told to a worker. */
    public static boolean confirmed(Pack pack) {
        return limits(pack).allMatch(limit -> limit.versions().getLast().mark().confirmed());
    }

    private static Stream<Provision> limits(Pack pack) {
        return Stream.of(DatedFact.Event.values())
                .flatMap(event -> event.rules().stream())
                .flatMap(code -> Optional.ofNullable(pack.provisions().get(pack.country().code() + "-" + code)).stream());
    }

    /** By a pack that is not in use, or not any more: what a new pack changes is seen by asking both. */
    public static Limits of(DatedFact fact, Pack pack) {
        Problems problems = Problems.none();
        fact.check(problems);
        if (!problems.isEmpty()) {
            return new Limits.Wrong(problems);
        }
        List<Deadline> found = new ArrayList<>();
        for (LocalDate day : fact.days()) {
            Optional<Version> rule = rule(fact.event(), day, pack);
            if (rule.isEmpty()) {
                String field = day.equals(fact.on()) ? "on" : "payDays[" + fact.payDays().indexOf(day) + "]";
                return new Limits.NoRule(fact.country(), pack.country().code() + "-" + fact.event().rules().getFirst(), day, field);
            }
            found.add(deadline(fact, day, rule.get(), pack));
        }
        List<Calculation.Unsure> unsure = found.stream().map(Deadline::rule)
                .filter(rule -> !rule.mark().confirmed())
                .map(rule -> new Calculation.Unsure(rule.provision(), rule.article()))
                .distinct()
                .toList();
        return new Limits.Found(List.copyOf(found), pack.name(), unsure);
    }

    /** What was filled in, as a fact, or every field that is wrong. */
    public Checked<DatedFact> read(Sheet sheet) {
        Problems problems = Problems.none();
        Optional<Pack> pack = calculations.pack(sheet, problems);
        if (pack.isEmpty()) {
            return new Checked.Wrong<>(problems);
        }
        DatedFact fact = DatedFact.read(Filled.of(sheet, pack.get(), calculations.today(), problems));
        return problems.isEmpty() ? new Checked.Ok<>(fact) : new Checked.Wrong<>(problems);
    }

    private static Optional<Version> rule(DatedFact.Event event, LocalDate day, Pack pack) {
        String here = pack.country().code() + "-";
        return event.rules().stream()
                .filter(code -> pack.provisions().containsKey(here + code))
                .findFirst()
                .flatMap(code -> pack.on(here + code, day));
    }

    private static Deadline deadline(DatedFact fact, LocalDate day, Version rule, Pack pack) {
        LocalDate plain = day.plusYears(whole(rule, "years")).plusMonths(whole(rule, "months"));
        boolean suspends = !rule.provision().endsWith(WAGES);
        long suspended = suspends ? fact.mediation().map(agreed -> suspended(agreed, day, plain, pack)).orElse(0L) : 0;
        LocalDate counted = plain.plusDays(suspended);
        LocalDate last = settled(counted, day, pack);
        return new Deadline(what(rule), day, last,
                last.minusDays(SAFETY_DAYS), suspended, !last.equals(counted), rule);
    }

    /** Days of mediation that fall behind the day of the fact, when it began while the limit still ran. */
    private static long suspended(DatedFact.Mediation agreed, LocalDate day, LocalDate plain, Pack pack) {
        boolean known = pack.on(pack.country().code() + "-" + MEDIATION, agreed.from()).isPresent();
        if (!known || agreed.from().isAfter(settled(plain, day, pack)) || agreed.to().isBefore(day)) {
            return 0;
        }
        LocalDate from = agreed.from().isBefore(day) ? day : agreed.from();
        return ChronoUnit.DAYS.between(from, agreed.to()) + 1;
    }

    /** A last day on which nobody works moves to the next on which people do, where the law says so. */
    private static LocalDate settled(LocalDate counted, LocalDate day, Pack pack) {
        return pack.on(pack.country().code() + "-" + COUNTING, day).isPresent()
                ? pack.workDays().sameOrNext(counted)
                : counted;
    }

    /** Where the way leads to a commission first, that is what has to be done by then. */
    private static String what(Version rule) {
        return "calculations.limit."
                + (rule.numbers().containsKey("court_months") ? "LIM-COMMISSION" : rule.provision().substring(3));
    }

    private static int whole(Version rule, String number) {
        return rule.numbers().getOrDefault(number, BigDecimal.ZERO).intValue();
    }
}
