package org.tayanych.employers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tayanych.vocabulary.Region;

/** The fields of a workplace by name, as its history speaks of them. */
final class Edit {

    private Edit() {
    }

    static Map<String, String> fields(NewWorkplace workplace) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name_ky", workplace.name().kyrgyz());
        fields.put("name_ru", workplace.name().russian());
        fields.put("name_latin", workplace.name().latin());
        fields.put("tax_number", workplace.taxNumber().map(TaxNumber::digits).orElse(""));
        fields.put("isic", workplace.isic().code());
        fields.put("size", workplace.size().name());
        fields.put("workers", Integer.toString(workplace.workers()));
        fields.put("country", workplace.country().code());
        fields.put("region", workplace.region().map(Region::code).orElse(""));
        fields.put("address", workplace.address());
        fields.put("own_code", workplace.ownCode());
        return fields;
    }
}
