package org.tayanych.calculations;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.tayanych.law.Pack;
import org.tayanych.site.Problems;
import org.tayanych.vocabulary.Country;

/**
 * Reads a sheet field by field. What is wrong is noted beside its field and something harmless given instead, so that
 * every wrong field is told at once; nothing is counted as long as there is a problem.
 */
final class Filled {

    /** The largest sum that may be put in: large for a wage in any currency here, small enough for decades of interest. */
    static final BigDecimal MOST = BigDecimal.TEN.pow(10);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(?:[.,]\\d{1,6})?");
    private static final Pattern BELOW_ZERO = Pattern.compile("[-\u2212\u2013]\\s*\\d.*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern BETWEEN_THOUSANDS = Pattern.compile("(?<=\\d)[ \\u00a0\\u202f](?=\\d{3})");
    private static final int LAST_YEAR = 2100;

    private final Sheet sheet;
    private final Pack pack;
    private final LocalDate today;
    private final Problems problems;
    private final String path;

    private Filled(Sheet sheet, Pack pack, LocalDate today, Problems problems, String path) {
        this.sheet = sheet;
        this.pack = pack;
        this.today = today;
        this.problems = problems;
        this.path = path;
    }

    static Filled of(Sheet sheet, Pack pack, LocalDate today, Problems problems) {
        return new Filled(sheet, pack, today, problems, "");
    }

    Country country() {
        return pack.country();
    }

    LocalDate today() {
        return today;
    }

    boolean has(String name) {
        return sheet.text(name).isPresent();
    }

    BigDecimal sum(String name) {
        return sheet.text(name).map(text -> amount(path + name, text)).orElseGet(() -> missing(name));
    }

    BigDecimal sumIfAny(String name) {
        return sheet.text(name).map(text -> amount(path + name, text)).orElse(BigDecimal.ZERO);
    }

    /** The sums of a list, empty places left out. Each place has its own field: {@code monthlyWages[1]}. */
    List<BigDecimal> sums(String name) {
        List<String> texts = sheet.texts(name);
        if (texts.size() > Ask.MOST_ROWS) {
            problems.add(path + name, "calculations.wrong.rows", Ask.MOST_ROWS);
            return List.of();
        }
        List<BigDecimal> sums = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) {
            if (!texts.get(at).isEmpty()) {
                sums.add(amount(path + name + "[" + at + "]", texts.get(at)));
            }
        }
        return sums;
    }

    BigDecimal number(String name, int least, int most) {
        return sheet.text(name).map(text -> bounded(path + name, text, 2, least, most)).orElseGet(() -> missing(name));
    }

    BigDecimal numberIfAny(String name, int least, int most) {
        return sheet.text(name).map(text -> bounded(path + name, text, 2, least, most)).orElse(BigDecimal.ZERO);
    }

    int whole(String name, int least, int most) {
        return sheet.text(name).map(text -> bounded(path + name, text, 0, least, most)).orElseGet(() -> missing(name)).intValue();
    }

    int wholeIfAny(String name, int least, int most) {
        return sheet.text(name).map(text -> bounded(path + name, text, 0, least, most)).orElse(BigDecimal.ZERO).intValue();
    }

    LocalDate day(String name) {
        return sheet.text(name).map(text -> day(path + name, text)).orElseGet(() -> {
            problems.add(path + name, "calculations.wrong.day-missing");
            return today;
        });
    }

    Optional<LocalDate> dayIfAny(String name) {
        return sheet.text(name).map(text -> day(path + name, text));
    }

    /** The day, or today when none is named. */
    LocalDate dayOrToday(String name) {
        return dayIfAny(name).orElse(today);
    }

    List<LocalDate> days(String name) {
        List<String> texts = sheet.texts(name);
        if (texts.size() > Ask.MOST_ROWS) {
            problems.add(path + name, "calculations.wrong.rows", Ask.MOST_ROWS);
            return List.of();
        }
        List<LocalDate> days = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) {
            if (!texts.get(at).isEmpty()) {
                days.add(day(path + name + "[" + at + "]", texts.get(at)));
            }
        }
        return days;
    }

    /** @param otherwise taken while the field is wrong; never counted with */
    <E extends Enum<E>> E one(Class<E> codes, String name, E otherwise) {
        Optional<String> text = sheet.text(name);
        if (text.isEmpty()) {
            problems.add(path + name, "calculations.wrong.choose");
            return otherwise;
        }
        return oneIfAny(codes, name).orElse(otherwise);
    }

    <E extends Enum<E>> Optional<E> oneIfAny(Class<E> codes, String name) {
        Optional<String> text = sheet.text(name);
        for (E code : codes.getEnumConstants()) {
            if (text.equals(Optional.of(code.name()))) {
                return Optional.of(code);
            }
        }
        text.ifPresent(unknown -> problems.add(path + name, "calculations.wrong.choice"));
        return Optional.empty();
    }

    /** Rows in which something stands. */
    <T> List<T> rows(String name, Function<Filled, T> row) {
        List<Sheet> sheets = sheet.rows(name);
        if (sheets.size() > Ask.MOST_ROWS) {
            problems.add(path + name, "calculations.wrong.rows", Ask.MOST_ROWS);
            return List.of();
        }
        List<T> rows = new ArrayList<>();
        for (int at = 0; at < sheets.size(); at++) {
            if (!sheets.get(at).blank()) {
                rows.add(row.apply(new Filled(sheets.get(at), pack, today, problems, path + name + "[" + at + "].")));
            }
        }
        return rows;
    }

    <T> Optional<T> group(String name, Function<Filled, T> row) {
        return sheet.rows(name).stream().filter(each -> !each.blank()).findFirst()
                .map(each -> row.apply(new Filled(each, pack, today, problems, path + name + ".")));
    }

    private BigDecimal missing(String name) {
        problems.add(path + name, "calculations.wrong.missing");
        return BigDecimal.ONE;
    }

    private BigDecimal amount(String field, String text) {
        Currency currency = pack.currency();
        Optional<BigDecimal> sum = read(field, text, currency.getDefaultFractionDigits(), "calculations.wrong.sum");
        if (sum.isPresent() && sum.get().compareTo(MOST) > 0) {
            problems.add(field, "calculations.wrong.large");
        }
        return sum.filter(read -> read.compareTo(MOST) <= 0).orElse(BigDecimal.ONE);
    }

    private BigDecimal bounded(String field, String text, int decimals, int least, int most) {
        Optional<BigDecimal> number =
                read(field, text, decimals, decimals == 0 ? "calculations.wrong.whole" : "calculations.wrong.number");
        boolean fits = number.isPresent()
                && number.get().compareTo(BigDecimal.valueOf(least)) >= 0
                && number.get().compareTo(BigDecimal.valueOf(most)) <= 0;
        if (number.isPresent() && !fits) {
            problems.add(field, "calculations.wrong.between", least, most);
        }
        return number.filter(read -> fits).orElse(BigDecimal.valueOf(least));
    }

    /** Only the ten digits 0 to 9, spaces between thousands, a comma or a point before the decimals. */
    private Optional<BigDecimal> read(String field, String text, int decimals, String otherwise) {
        String plain = BETWEEN_THOUSANDS.matcher(text.strip()).replaceAll("");
        if (BELOW_ZERO.matcher(plain).matches()) {
            problems.add(field, "calculations.wrong.negative");
            return Optional.empty();
        }
        if (!NUMBER.matcher(plain).matches()) {
            problems.add(field, otherwise);
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(plain.replace(',', '.'));
        // Three digits behind a comma are thousands to some and thousandths to others: nobody guesses.
        int written = plain.matches(".*[.,]\\d{3,}") ? number.scale() : number.stripTrailingZeros().scale();
        if (written > decimals) {
            problems.add(field, decimals == 0 ? "calculations.wrong.whole" : "calculations.wrong.decimals", decimals);
            return Optional.empty();
        }
        return Optional.of(number.stripTrailingZeros());
    }

    private LocalDate day(String field, String text) {
        try {
            LocalDate day = DAY.matcher(text).matches() ? LocalDate.parse(text) : LocalDate.MAX;
            if (day.isBefore(LocalDate.MAX) && day.getYear() <= LAST_YEAR) {
                return day;
            }
            problems.addDate(field, day.equals(LocalDate.MAX) ? "calculations.wrong.day" : "calculations.wrong.year");
        } catch (DateTimeException noSuchDay) {
            problems.addDate(field, "calculations.wrong.day");
        }
        return today;
    }
}
