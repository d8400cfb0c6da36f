package org.tayanych.employers.web;

import java.util.HashMap;
import java.util.Map;
import org.tayanych.employers.NewWorkplace;
import org.tayanych.employers.TaxNumber;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Region;

/** What stands in the fields of the form: what was typed, or what the register has. */
public record Filled(Map<String, Secret> values) {

    static final Filled NOTHING = new Filled(Map.of());

    static Filled of(Typed typed) {
        Map<String, Secret> values = new HashMap<>();
        typed.names().forEach(name -> values.put(name, typed.secret(name)));
        return new Filled(values);
    }

    static Filled of(NewWorkplace written) {
        Map<String, Secret> values = new HashMap<>();
        values.put("name_ky", Secret.of(written.name().kyrgyz()));
        values.put("name_ru", Secret.of(written.name().russian()));
        values.put("name_latin", Secret.of(written.name().latin()));
        values.put("tax_number", Secret.of(written.taxNumber().map(TaxNumber::digits).orElse("")));
        values.put("section", Secret.of(written.isic().section()));
        values.put("division", Secret.of(written.isic().code().substring(1)));
        values.put("workers", Secret.of(written.workers() == 0 ? "" : Integer.toString(written.workers())));
        values.put("size", Secret.of(written.size().name()));
        values.put("country", Secret.of(written.country().code()));
        values.put("region", Secret.of(written.region().map(Region::code).orElse("")));
        values.put("address", Secret.of(written.address()));
        values.put("own_code", Secret.of(written.ownCode()));
        return new Filled(values);
    }

    public Secret value(String field) {
        return values.getOrDefault(field, Secret.NOTHING);
    }

    /** A code that was chosen; empty text when none was. */
    public String code(String field) {
        return value(field).reveal();
    }
}
