package org.tayanych.access.web;

import java.util.List;
import java.util.Optional;
import org.tayanych.access.Organisation;
import org.tayanych.access.SetUp;
import org.tayanych.site.Checked;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Language;

/** The first member and the first organisation. */
public record FirstPage(
        Shell shell,
        Problems problems,
        Secret code,
        Secret organisation,
        List<Option> kinds,
        List<Option> countries,
        Secret team,
        Secret name,
        Secret mail,
        List<Option> cases)
        implements Page {

    static FirstPage empty(Shell shell, Secret code) {
        Secret team = Secret.of(shell.words().say("access.first.team.name"));
        return new FirstPage(shell, Problems.NONE, code, Secret.NOTHING, Choices.kinds(shell.words(), ""),
                Choices.countries(shell.words(), "KG"), team, Secret.NOTHING, Secret.NOTHING, cases(shell, false));
    }

    static FirstPage again(Shell shell, Problems problems, Secret code, Typed typed) {
        return new FirstPage(
                shell,
                problems,
                code,
                typed.secret("organisation"),
                Choices.kinds(shell.words(), typed.code("kind").orElse("")),
                Choices.countries(shell.words(), typed.code("country").orElse("")),
                typed.secret("team"),
                typed.secret("name"),
                typed.secret("mail"),
                cases(shell, typed.ticked("cases")));
    }

    private static List<Option> cases(Shell shell, boolean chosen) {
        return List.of(Option.of("yes", shell.words().say("access.first.cases"), chosen)
                .hinted(shell.words().say("access.first.cases.hint")));
    }

    /** What the first member says about the house and themselves. */
    static Checked<SetUp.First> check(Typed typed, Language language) {
        Problems problems = Problems.none();
        FormRules.name(typed, "organisation", "access.organisation.name.missing", problems);
        Optional<Organisation.Kind> kind = typed.oneOf(Organisation.Kind.class, "kind");
        if (kind.isEmpty()) {
            problems.add("kind", "access.organisation.kind.missing");
        }
        Optional<Country> country = typed.code("country").flatMap(Country::of);
        if (country.isEmpty()) {
            problems.add("country", "access.organisation.country.missing");
        }
        FormRules.name(typed, "team", "access.team.name.missing", problems);
        FormRules.name(typed, "name", "access.name.missing", problems);
        FormRules.mail(typed, problems);
        FormRules.newPassword(typed, problems);
        if (!problems.isEmpty()) {
            return new Checked.Wrong<>(problems);
        }
        return new Checked.Ok<>(new SetUp.First(
                typed.secret("organisation").reveal(),
                kind.orElseThrow(),
                country.orElseThrow(),
                typed.secret("team").reveal(),
                typed.secret("name").reveal(),
                typed.secret("mail"),
                typed.secret("password"),
                language.complete() ? language : Language.RU,
                typed.ticked("cases")));
    }
}
