package org.tayanych.directory.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tayanych.directory.Cost;
import org.tayanych.directory.ServiceId;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Coded;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Service;

/**
 * The form for a service.
 *
 * @param action the address of the new or the changed entry
 * @param providers to choose from for a new entry; empty for one that has its provider
 */
public record EditPage(Shell shell, Problems problems, String action, String back, List<Option> providers, Filled filled)
        implements Page {

    static EditPage of(Shell shell, Problems problems, ServiceId id, Filled filled) {
        String here = "/desk/directory/" + id;
        return new EditPage(shell, problems, here + "/edit", here, List.of(), filled);
    }

    public String title() {
        return say(providers.isEmpty() ? "directory.edit" : "directory.add");
    }

    public List<Language> languagesWritten() {
        return Filled.WRITTEN;
    }

    public Secret value(String field, Language language) {
        return filled.value(field + "-" + language.code());
    }

    public List<Option> needs() {
        Set<Service> chosen = filled.chosen("needs").stream()
                .flatMap(code -> Coded.find(Service.class, code).stream()).collect(Collectors.toSet());
        return Choices.needs(shell.words(), chosen, false);
    }

    public List<Option> spoken() {
        return Choices.languages(shell.words(), new HashSet<>(filled.chosen("languages")), false);
    }

    public List<Option> terms() {
        return List.of(
                Option.of("sign", say("directory.wish.sign"), filled.chosen("terms").contains("sign")),
                Option.of("women", say("directory.wish.women"), filled.chosen("terms").contains("women")));
    }

    public List<Option> costs() {
        return Choices.of(shell.words(), Cost.class, "directory.cost.", Choices.first(filled, "cost"));
    }
}
