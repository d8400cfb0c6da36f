package org.tayanych.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tayanych.law.Mark;
import org.tayanych.vocabulary.Measure;

/** Holds the published figures against each other and against what their sources say of them. */
public final class Checks {

    /** "Almost" four times may be a little less than four, never more. */
    private static final BigDecimal ALMOST = new BigDecimal("0.8");

    private final Snapshot snapshot;
    private final List<Check> checks = new ArrayList<>();

    private Checks(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Contradictions first. */
    public static List<Check> of(Snapshot snapshot) {
        Checks made = new Checks(snapshot);
        snapshot.history().claims().forEach(made::times);
        made.parts();
        made.sums();
        snapshot.beside().forEach(made::print);
        made.paid();
        made.checks.sort((one, other) -> other.verdict().compareTo(one.verdict()));
        return List.copyOf(made.checks);
    }

    private void times(Claim claim) {
        Optional<Figure> from = snapshot.history().figure(claim.indicator(), claim.from());
        Optional<Figure> to = snapshot.history().figure(claim.indicator(), claim.to());
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        Optional<Rate> rate = snapshot.history().rate(claim.from().inYear());
        boolean exchanged = from.get().unit() == Measure.Unit.USD && to.get().unit() == Measure.Unit.KGS;
        if (from.get().unit() != to.get().unit() && (!exchanged || rate.isEmpty())) {
            return;
        }
        BigDecimal base = from.get().value().orElseThrow();
        BigDecimal earlier = exchanged ? base.multiply(rate.orElseThrow().som()) : base;
        BigDecimal times = to.get().value().orElseThrow().divide(earlier, 2, RoundingMode.HALF_UP);
        boolean holds = times.compareTo(claim.times()) <= 0 && times.compareTo(claim.times().multiply(ALMOST)) >= 0;
        boolean sure = !exchanged || rate.orElseThrow().mark().compareTo(Mark.REPORTED) <= 0;
        Check.Verdict verdict = !holds ? Check.Verdict.CONTRADICTS : sure ? Check.Verdict.AGREES : Check.Verdict.PROBABLY;
        checks.add(new Check(Check.Kind.TIMES, verdict, claim.indicator(), claim.to(), claim.from(), times, claim.times(), claim.words()));
    }

    private void parts() {
        for (Figure part : snapshot.wholes()) {
            snapshot.of(part.indicator()).stream()
                    .filter(all -> all.span().isYear() && part.span().partOf(all.span()) && part.unit() == all.unit())
                    .filter(all -> part.unit().additive() && all.series().equals(part.series()))
                    .filter(all -> part.quality().exact() && all.quality().exact() && part.value().isPresent() && all.value().isPresent())
                    .forEach(all -> add(Check.Kind.PART, part, all, part.value().orElseThrow(), all.value().orElseThrow()));
        }
    }

    private void sums() {
        for (Figure hurt : snapshot.of(Indicator.PERSONS_HURT)) {
            Optional<BigDecimal> killed = snapshot.whole(Indicator.PERSONS_KILLED, hurt.span()).flatMap(Figure::value);
            Optional<BigDecimal> seriously = snapshot.whole(Indicator.PERSONS_SERIOUSLY_HURT, hurt.span()).flatMap(Figure::value);
            if (killed.isPresent() && seriously.isPresent() && hurt.value().isPresent() && !hurt.quality().counted()) {
                BigDecimal sum = killed.get().add(seriously.get());
                Check.Verdict verdict = sum.compareTo(hurt.value().get()) == 0 ? Check.Verdict.AGREES : Check.Verdict.CONTRADICTS;
                checks.add(new Check(Check.Kind.SUM, verdict, Indicator.PERSONS_HURT, hurt.span(), hurt.span(), sum,
                        hurt.value().get(), hurt.words()));
            }
        }
    }

    private void print(Figure other) {
        snapshot.whole(other.indicator(), other.span())
                .filter(published -> published.value().isPresent() && other.value().isPresent())
                .ifPresent(published -> {
                    BigDecimal left = other.value().orElseThrow();
                    BigDecimal right = published.value().orElseThrow();
                    Check.Verdict verdict = left.compareTo(right) == 0 ? Check.Verdict.AGREES : Check.Verdict.CONTRADICTS;
                    checks.add(new Check(Check.Kind.PRINT, verdict, other.indicator(), other.span(), other.span(), left, right,
                            other.words()));
                });
    }

    private void paid() {
        for (Figure imposed : snapshot.of(Indicator.FINES_IMPOSED)) {
            snapshot.whole(Indicator.FINES_PAID, imposed.span())
                    .filter(paid -> paid.unit() == imposed.unit() && paid.value().isPresent() && imposed.value().isPresent()
                            && !imposed.quality().counted())
                    .ifPresent(paid -> add(Check.Kind.PAID, paid, imposed, paid.value().orElseThrow(), imposed.value().orElseThrow()));
        }
    }

    /** The left may not be more than the right. */
    private void add(Check.Kind kind, Figure left, Figure right, BigDecimal less, BigDecimal more) {
        Check.Verdict verdict = less.compareTo(more) <= 0 ? Check.Verdict.AGREES : Check.Verdict.CONTRADICTS;
        checks.add(new Check(kind, verdict, left.indicator(), left.span(), right.span(), less, more, ""));
    }
}
