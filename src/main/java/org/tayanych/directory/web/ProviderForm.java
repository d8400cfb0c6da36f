package org.tayanych.directory.web;

import java.util.Optional;
import java.util.UUID;
import org.tayanych.access.Organisations;
import org.tayanych.access.Team;
import org.tayanych.directory.Editor;
import org.tayanych.directory.Mark;
import org.tayanych.directory.Provider;
import org.tayanych.directory.Texts;
import org.tayanych.site.Checked;
import org.tayanych.site.Problems;
import org.tayanych.site.Typed;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.TeamId;

/** A provider, as typed by an editor. */
final class ProviderForm {

    private ProviderForm() {
    }

    /** @param id of the provider that is changed, or a fresh one */
    static Checked<Provider> check(UUID id, Typed typed, Editor editor, Organisations organisations) {
        Problems problems = Problems.none();
        Fields fields = new Fields(typed, problems);
        Texts name = fields.withRussian("name");
        Texts role = fields.texts("role");
        String source = fields.line("source", "directory.problem.source");
        Optional<Provider.Kind> kind = typed.oneOf(Provider.Kind.class, "kind");
        Optional<Mark> mark = typed.oneOf(Mark.class, "mark");
        Optional<Country> country = typed.code("country").flatMap(Country::of);
        if (kind.isEmpty()) {
            problems.add("kind", "directory.problem.kind");
        }
        if (mark.isEmpty()) {
            problems.add("mark", "directory.problem.mark");
        }
        if (country.isEmpty()) {
            problems.add("country", "directory.problem.country");
        }
        if (!problems.isEmpty()) {
            return new Checked.Wrong<>(problems);
        }
        return new Checked.Ok<>(new Provider(id, Optional.of(editor.organisation()), kind.orElseThrow(), country.orElseThrow(),
                name, role, source, mark.orElseThrow(), receiver(typed, organisations)));
    }

    private static Optional<Provider.Receiver> receiver(Typed typed, Organisations organisations) {
        return typed.code("team")
                .filter(code -> code.matches("[0-9a-fA-F-]{36}"))
                .flatMap(code -> organisations.team(TeamId.of(code)))
                .map(team -> new Provider.Receiver(team.organisation(), team.id()));
    }

    static String label(Organisations organisations, Team team) {
        String organisation = organisations.organisation(team.organisation()).map(org -> org.name()).orElse("");
        return organisation + " — " + team.name();
    }
}
