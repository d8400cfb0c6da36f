package bench;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tayanych.calculations.Calculations;
import org.tayanych.calculations.LateWages;
import org.tayanych.calculations.Outcome;
import org.tayanych.calculations.Overtime;
import org.tayanych.calculations.Question;
import org.tayanych.calculations.UnusedLeave;
import org.tayanych.law.Pack;
import org.tayanych.law.Packs;
import org.tayanych.vocabulary.Country;

/** How fast the law is counted: the arithmetic alone, on one core, and a calculator's page as the server answers it. */
final class LawFigure implements Figure {

    private static final int SECONDS = 5;
    private static final int RUNS = 3;
    private static final int PAGES = 400;
    private static final int WARM = 200;
    private static final LocalDate DUE = LocalDate.of(2026, 7, 10);

    @Override
    public String name() {
        return "law";
    }

    @Override
    public String title() {
        return "The law counted";
    }

    @Override
    public String how() {
        return "one thread counts five questions in turn (late wages in Kyrgyzstan with two part payments, in Russia over a change"
                + " of the rate, in Kazakhstan; overtime of ten days; unused leave) for " + SECONDS + " s, " + RUNS
                + " times after one for warming up. Then one client asks for the form of late wages and sends it, " + PAGES
                + " times after " + WARM + "; the time is that of the whole answer on a kept-open connection.";
    }

    @Override
    public List<Row> measure() throws Exception {
        perSecond();
        Times rate = new Times();
        for (int run = 0; run < RUNS; run++) {
            rate.add(perSecond());
        }
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("calculations a second on one core", rate.spread("%.0f"), "≥ 10000", rate.median() >= 10_000));
        Folders.empty("law");
        try (House house = House.start("law", Map.of(), true); Wire wire = house.wire()) {
            rows.add(page("the form of a calculator, 95 of 100 within", times(wire, false)));
            rows.add(page("its answer, 95 of 100 within", times(wire, true)));
        }
        return rows;
    }

    private static Row page(String what, Times times) {
        return new Row(what, "%.1f ms (half within %.1f ms)".formatted(times.at(0.95), times.median()), "< 20 ms",
                times.at(0.95) < 20);
    }

    private static Times times(Wire wire, boolean answered) throws Exception {
        Times times = new Times();
        byte[] form = form(wire).getBytes(StandardCharsets.UTF_8);
        for (int n = 0; n < WARM + PAGES; n++) {
            long began = System.nanoTime();
            Wire.Answer answer = answered
                    ? wire.post("/ky/calculators/late-wages", "application/x-www-form-urlencoded", form)
                    : wire.get("/ky/calculators/late-wages");
            double milliseconds = (System.nanoTime() - began) / 1e6;
            if (answer.status() != 200) {
                throw new IllegalStateException("the calculator answers " + answer.status());
            }
            if (n >= WARM) {
                times.add(milliseconds);
            }
        }
        return times;
    }

    private static String form(Wire wire) throws Exception {
        String page = wire.get("/ky/calculators/late-wages").text();
        var token = java.util.regex.Pattern.compile("name=\"([^\"]+)\" value=\"([^\"]+)\"").matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("the form has no token");
        }
        return token.group(1) + "=" + token.group(2)
                + "&country=KG&amount=30000&due-day=10&due-month=9&due-year=2026&until-day=21&until-month=11&until-year=2026";
    }

    private static double perSecond() {
        List<Question> questions = questions();
        List<Pack> laws = questions.stream().map(question -> Packs.shipped(question.country())).toList();
        long until = System.nanoTime() + SECONDS * 1_000_000_000L;
        long counted = 0;
        while (System.nanoTime() < until) {
            for (int at = 0; at < questions.size(); at++) {
                if (!(Calculations.answer(questions.get(at), laws.get(at)) instanceof Outcome.Counted)) {
                    throw new IllegalStateException("nothing was counted");
                }
                counted++;
            }
        }
        return (double) counted / SECONDS;
    }

    private static List<Question> questions() {
        List<LateWages.Payment> parts = List.of(new LateWages.Payment(DUE.plusDays(9), new BigDecimal("10000")),
                new LateWages.Payment(DUE.plusDays(20), new BigDecimal("5000.50")));
        List<Overtime.Day> days = DUE.datesUntil(DUE.plusDays(10)).map(day -> new Overtime.Day(day, new BigDecimal("3.5"))).toList();
        BigDecimal wage = new BigDecimal("30000");
        return List.of(
                new LateWages(Country.KG, wage, DUE, parts, DUE.plusDays(40)),
                new LateWages(Country.RU, new BigDecimal("50000"), DUE, List.of(), DUE.plusDays(31)),
                new LateWages(Country.KZ, new BigDecimal("200000"), DUE, List.of(), DUE.plusDays(30)),
                new Overtime(Country.KG, new BigDecimal("200"), days),
                new UnusedLeave(Country.KG, List.of(wage, wage, wage), 7, 28, 0, DUE));
    }
}
