package org.tayanych.directory.web;

import java.util.List;
import org.tayanych.directory.Search;
import org.tayanych.site.Typed;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Service;

/** What was asked for on the public page or at the desk. Codes that are none count as "any". */
final class SearchForm {

    private static final int LONGEST_PLACE = 60;

    private SearchForm() {
    }

    static Search read(Typed typed) {
        String place = typed.secret("place").reveal();
        List<String> wishes = typed.codes("wish");
        return new Search(
                typed.oneOf(Service.class, "need"),
                typed.code("country").flatMap(Country::of),
                typed.code("region").flatMap(Region::of),
                place.substring(0, Math.min(LONGEST_PLACE, place.length())),
                typed.code("language").filter(code -> code.matches("[a-z]{2}")),
                wishes.contains("free"),
                wishes.contains("stepFree"),
                wishes.contains("sign"),
                wishes.contains("women"),
                wishes.contains("open"));
    }

    /** How many results to leave out; 0 for anything odd. */
    static int from(Typed typed) {
        return Math.max(0, number(typed, "from"));
    }

    /** Which page of the list; the first for anything odd. */
    static int page(Typed typed) {
        return Math.max(1, number(typed, "page"));
    }

    /** A whole number up to 99999; -1 for anything else. */
    static int number(Typed typed, String field) {
        return typed.code(field).filter(code -> code.matches("[0-9]{1,5}")).map(Integer::parseInt).orElse(-1);
    }
}
