package org.tayanych.access.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tayanych.access.Organisation;
import org.tayanych.access.Role;
import org.tayanych.access.Team;
import org.tayanych.site.Option;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.TeamId;

/** What the forms of this room offer to choose from, in the reader's language. */
final class Choices {

    /** Where organisations of the region work; the countries that workers of the region go to among them. */
    private static final List<String> COUNTRIES = List.of("KG", "KZ", "UZ", "TJ", "TM", "RU", "TR", "KR", "AE");

    private Choices() {}

    static List<Option> kinds(Words words, String chosen) {
        return Arrays.stream(Organisation.Kind.values())
                .map(kind -> Option.of(kind.name(), words.say("access.kind." + kind.name()), kind.name().equals(chosen)))
                .toList();
    }

    static List<Option> countries(Words words, String chosen) {
        return COUNTRIES.stream()
                .map(code -> Option.of(code, words.say("vocabulary.country." + code), code.equals(chosen)))
                .toList();
    }

    static List<Option> languages(String chosen) {
        return Arrays.stream(Language.values())
                .filter(Language::complete)
                .map(language -> Option.of(language.code(), language.ownName(), language.code().equals(chosen)))
                .toList();
    }

    static List<Option> teamKinds(Words words, String chosen) {
        return Arrays.stream(Team.Kind.values())
                .map(kind -> Option.of(kind.name(), words.say("access.team." + kind.name()), kind.name().equals(chosen))
                        .hinted(words.say("access.team." + kind.name() + ".hint")))
                .toList();
    }

    static List<Option> roles(Words words, Set<Role> chosen) {
        return Arrays.stream(Role.values())
                .map(role -> Option.of(role.name(), words.say("access.role." + role.name()), chosen.contains(role))
                        .hinted(words.say("access.role." + role.name() + ".hint")))
                .toList();
    }

    static List<Option> teams(List<Team> teams, Collection<TeamId> chosen) {
        return teams.stream()
                .map(team -> Option.of(team.id().toString(), team.name(), chosen.contains(team.id())))
                .toList();
    }

    static String named(Words words, Collection<Role> roles) {
        return roles.stream().sorted().map(role -> words.say("access.role." + role.name()))
                .reduce((one, other) -> one + ", " + other.toLowerCase(Locale.ROOT)).orElse("");
    }
}
