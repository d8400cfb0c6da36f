package org.tayanych.directory.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tayanych.directory.Entry;
import org.tayanych.directory.Provider;
import org.tayanych.directory.Terms;
import org.tayanych.directory.Texts;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Service;

/** What stands in a form: what was typed, or what the entry says today. */
public interface Filled {

    /** The languages that entries are written in. */
    List<Language> WRITTEN = List.of(Language.KY, Language.RU, Language.EN);

    Secret value(String field);

    List<String> chosen(String field);

    Filled NOTHING = of(Map.of(), Map.of());

    static Filled of(Typed typed) {
        return new Filled() {
            @Override
            public Secret value(String field) {
                return typed.secret(field);
            }

            @Override
            public List<String> chosen(String field) {
                return typed.codes(field);
            }
        };
    }

    static Filled of(Entry entry) {
        Map<String, String> values = new TreeMap<>();
        put(values, "name", entry.offer().name());
        put(values, "does", entry.offer().does());
        put(values, "doesNot", entry.offer().doesNot());
        put(values, "forWhom", entry.offer().forWhom());
        put(values, "sayThis", entry.offer().sayThis());
        return of(values, Map.of(
                "needs", entry.offer().needs().stream().map(Service::name).toList(),
                "languages", List.copyOf(entry.terms().languages()),
                "terms", terms(entry.terms()),
                "cost", List.of(entry.terms().cost().name())));
    }

    private static List<String> terms(Terms terms) {
        return Stream.of(terms.signLanguage() ? "sign" : "", terms.womenOnly() ? "women" : "").filter(term -> !term.isEmpty()).toList();
    }

    static Filled of(Provider provider) {
        Map<String, String> values = new TreeMap<>();
        put(values, "name", provider.name());
        put(values, "role", provider.role());
        values.put("source", provider.source());
        return of(values, Map.of(
                "kind", List.of(provider.kind().name()),
                "country", List.of(provider.country().code()),
                "mark", List.of(provider.mark().name()),
                "team", provider.receiver().map(to -> List.of(to.team().toString())).orElse(List.of())));
    }

    private static void put(Map<String, String> values, String field, Texts texts) {
        WRITTEN.forEach(language -> values.put(field + "-" + language.code(), texts.only(language)));
    }

    private static Filled of(Map<String, String> values, Map<String, List<String>> chosen) {
        return new Filled() {
            @Override
            public Secret value(String field) {
                return Secret.of(values.get(field));
            }

            @Override
            public List<String> chosen(String field) {
                return chosen.getOrDefault(field, List.of());
            }
        };
    }
}
