package org.tayanych.employers.web;

import java.util.Locale;
import java.util.Optional;
import org.tayanych.employers.FirmName;
import org.tayanych.employers.Isic;
import org.tayanych.employers.NewWorkplace;
import org.tayanych.employers.TaxNumber;
import org.tayanych.site.Checked;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.SizeBand;

/** A workplace, as typed. */
final class WorkplaceForm {

    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_CODE = 40;

    private final Typed typed;
    private final Problems problems = Problems.none();

    private WorkplaceForm(Typed typed) {
        this.typed = typed;
    }

    static Checked<NewWorkplace> check(Typed typed) {
        return new WorkplaceForm(typed).check();
    }

    private Checked<NewWorkplace> check() {
        String kyrgyz = line("name_ky", FirmName.LONGEST);
        String russian = line("name_ru", FirmName.LONGEST);
        String latin = line("name_latin", FirmName.LONGEST);
        if ((kyrgyz + russian + latin).isBlank()) {
            problems.add("name_ky", "employers.problem.name");
        }
        Country country = typed.code("country").flatMap(Country::of).orElse(Country.KG);
        Optional<Region> region = typed.code("region").flatMap(Region::of);
        if (region.filter(of -> !of.country().equals(country)).isPresent()) {
            problems.add("region", "employers.problem.region");
        }
        Optional<TaxNumber> number = number(country);
        Optional<Isic> isic = isic();
        int workers = workers();
        String address = line("address", LONGEST_ADDRESS);
        String ownCode = line("own_code", LONGEST_CODE);
        if (!problems.isEmpty()) {
            return new Checked.Wrong<>(problems);
        }
        return new Checked.Ok<>(new NewWorkplace(new FirmName(kyrgyz, russian, latin), number, isic.orElseThrow(), workers,
                typed.oneOf(SizeBand.class, "size").orElse(SizeBand.UNKNOWN), country, region, address, ownCode));
    }

    private String line(String field, int longest) {
        String text = typed.secret(field).reveal().replaceAll("\\s+", " ").strip();
        if (text.codePointCount(0, text.length()) > longest) {
            problems.add(field, "employers.problem.too_long", longest);
            return "";
        }
        return text;
    }

    private Optional<TaxNumber> number(Country country) {
        String text = typed.secret("tax_number").reveal();
        Optional<TaxNumber> number = TaxNumber.parse(text, country);
        if (number.isEmpty() && !text.isBlank()) {
            problems.add("tax_number", country.equals(Country.KG) ? "employers.problem.tax_number_kg" : "employers.problem.tax_number");
        }
        return number;
    }

    private Optional<Isic> isic() {
        String section = typed.code("section").orElse("").toUpperCase(Locale.ROOT);
        String division = typed.code("division").orElse("");
        Optional<Isic> isic = Isic.parse(section + division).filter(known -> !section.isEmpty());
        if (isic.isEmpty()) {
            boolean sectionKnown = Isic.parse(section).isPresent() && section.length() == 1;
            problems.add(sectionKnown ? "division" : "section", sectionKnown ? "employers.problem.division" : "employers.problem.section");
        }
        return isic;
    }

    private int workers() {
        String text = typed.secret("workers").reveal().replaceAll("\\s", "");
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,6}")) {
            problems.add("workers", "employers.problem.workers");
            return 0;
        }
        return Integer.parseInt(text);
    }
}
