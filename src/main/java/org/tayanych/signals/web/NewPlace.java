package org.tayanych.signals.web;

import java.util.Optional;
import org.tayanych.employers.FirmName;
import org.tayanych.employers.Isic;
import org.tayanych.employers.NewWorkplace;
import org.tayanych.site.Checked;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Region;

/** The few facts of a workplace that is not in the register yet, as typed. What more is known is added in the register. */
public record NewPlace(Secret name, String isic, String region, Secret workers) {

    private static final int MOST_WORKERS = 1_000_000;

    static NewPlace suggested(Secret name, Optional<Region> region) {
        return new NewPlace(name, "", region.map(Region::code).orElse(""), Secret.NOTHING);
    }

    static NewPlace of(Typed typed) {
        return new NewPlace(typed.secret("name"), typed.code("isic").orElse(""), typed.code("region").orElse(""),
                typed.secret("workers"));
    }

    Checked<NewWorkplace> check() {
        Problems problems = Problems.none();
        if (name.isBlank() || name.length() > FirmName.LONGEST) {
            problems.add("name", "signals.problem.name", FirmName.LONGEST);
        }
        Optional<Isic> kind = Isic.parse(isic);
        if (kind.isEmpty()) {
            problems.add("isic", "signals.problem.isic");
        }
        Optional<Region> where = Region.of(region);
        if (where.isEmpty()) {
            problems.add("region", "signals.problem.region");
        }
        String number = workers.reveal();
        boolean counted = number.matches("[0-9]{1,7}") && Integer.parseInt(number) <= MOST_WORKERS;
        if (!workers.isBlank() && !counted) {
            problems.add("workers", "signals.problem.workers");
        }
        return problems.isEmpty()
                ? new Checked.Ok<>(NewWorkplace.of(name.reveal(), kind.orElseThrow(), counted ? Integer.parseInt(number) : 0,
                        where.orElseThrow()))
                : new Checked.Wrong<>(problems);
    }
}
