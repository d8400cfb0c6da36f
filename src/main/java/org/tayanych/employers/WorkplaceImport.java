package org.tayanych.employers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tayanych.access.Right;
import org.tayanych.imports.Column;
import org.tayanych.imports.ImportKind;
import org.tayanych.imports.Row;
import org.tayanych.imports.Staged;
import org.tayanych.vocabulary.Coded;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.SizeBand;

/**
 * A register of workplaces as a file. A row is known again by its own code; without one by tax number, region and name. An
 * empty cell leaves what the register has.
 */
@Component
class WorkplaceImport implements ImportKind {

    private static final int MOST_WORKERS = 1_000_000;

    private final RegionNames regions;

    WorkplaceImport(RegionNames regions) {
        this.regions = regions;
    }

    @Override
    public String code() {
        return "workplaces";
    }

    @Override
    public String words() {
        return "employers.import";
    }

    @Override
    public Right right() {
        return Right.KEEP_REGISTER;
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.optional("name_ky", FirmName.LONGEST), Column.optional("name_ru", FirmName.LONGEST),
                Column.optional("name_latin", FirmName.LONGEST), Column.required("isic", 10), Column.optional("tax_number", 24),
                Column.optional("own_code", 40), Column.optional("country", 2), Column.optional("region", 60),
                Column.optional("workers", 9), Column.optional("size", 20), Column.optional("address", 300));
    }

    @Override
    public void check(Row row) {
        Optional<FirmName> name = name(row);
        Optional<Region> region = region(row);
        Optional<Country> country = country(row, region);
        Optional<TaxNumber> number = country.flatMap(of -> number(row, of));
        Optional<Isic> isic = Isic.parse(row.text("isic"));
        if (isic.isEmpty()) {
            row.flaw("isic", "employers.import.flaw.isic");
        }
        int workers = workers(row);
        SizeBand size = size(row);
        if (name.isPresent() && country.isPresent() && isic.isPresent()) {
            keep(row, new NewWorkplace(name.get(), number, isic.get(), workers, size, country.get(), region,
                    row.text("address"), row.text("own_code")));
        }
    }

    private static void keep(Row row, NewWorkplace workplace) {
        Map<String, Object> facts = WorkplaceStore.facts(workplace);
        row.keep(workplace.ownCode().isEmpty() ? null : workplace.ownCode(), workplace.country().code(),
                workplace.taxNumber().map(TaxNumber::digits).orElse(null), workplace.region().map(Region::code).orElse(null),
                text(facts, "isic"), text(facts, "sector"), text(facts, "size"), text(facts, "workers"), text(facts, "name"),
                text(facts, "ky"), text(facts, "ru"), text(facts, "latin"), text(facts, "address"), text(facts, "folded"),
                text(facts, "alike"), text(facts, "skeleton"));
    }

    private static String text(Map<String, Object> facts, String fact) {
        return String.valueOf(facts.get(fact));
    }

    private static Optional<FirmName> name(Row row) {
        String all = row.text("name_ky") + row.text("name_ru") + row.text("name_latin");
        if (all.isBlank()) {
            row.flaw("name_ru", "employers.import.flaw.name");
            return Optional.empty();
        }
        return Optional.of(new FirmName(row.text("name_ky"), row.text("name_ru"), row.text("name_latin")));
    }

    private Optional<Region> region(Row row) {
        Optional<Region> region = regions.find(row.text("region"));
        if (region.isEmpty() && !row.text("region").isEmpty()) {
            row.flaw("region", "employers.import.flaw.region");
        }
        return region;
    }

    /** What is written, else the region's, else Kyrgyzstan. */
    private static Optional<Country> country(Row row, Optional<Region> region) {
        String written = row.text("country");
        Optional<Country> country = written.isEmpty()
                ? region.map(Region::country).or(() -> Optional.of(Country.KG))
                : Country.of(written.toUpperCase(java.util.Locale.ROOT));
        if (country.isEmpty()) {
            row.flaw("country", "imports.flaw.unknown_code");
        } else if (region.filter(of -> !of.country().equals(country.get())).isPresent()) {
            row.flaw("region", "employers.import.flaw.other_country");
        }
        return country;
    }

    private static Optional<TaxNumber> number(Row row, Country country) {
        Optional<TaxNumber> number = TaxNumber.parse(row.text("tax_number"), country);
        if (number.isEmpty() && !row.text("tax_number").isEmpty()) {
            row.flaw("tax_number", "employers.import.flaw.tax_number");
        }
        return number;
    }

    private static int workers(Row row) {
        String written = row.text("workers").replaceAll("[\\s\\u00a0]", "");
        if (written.isEmpty()) {
            return 0;
        }
        if (!written.matches("\\d{1,7}") || Integer.parseInt(written) > MOST_WORKERS) {
            row.flaw("workers", "imports.flaw.number");
            return 0;
        }
        return Integer.parseInt(written);
    }

    private static SizeBand size(Row row) {
        String written = row.text("size").toUpperCase(java.util.Locale.ROOT);
        Optional<SizeBand> size = written.isEmpty() ? Optional.of(SizeBand.UNKNOWN) : Coded.find(SizeBand.class, written);
        if (size.isEmpty()) {
            row.flaw("size", "employers.import.flaw.size");
        }
        return size.orElse(SizeBand.UNKNOWN);
    }

    @Override
    public void checkTogether(Staged staged) {
        WorkplaceWriting.twice(staged);
    }

    @Override
    public int steps() {
        return WorkplaceWriting.STEPS;
    }

    @Override
    public Written write(Staged staged, Runnable step) {
        return new WorkplaceWriting(staged).write(step);
    }
}
