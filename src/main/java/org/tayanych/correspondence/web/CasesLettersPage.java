package org.tayanych.correspondence.web;

import java.util.List;
import org.tayanych.hotline.CaseFrame;
import org.tayanych.letters.LetterKind;
import org.tayanych.site.Page;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Country;

/** Which letters can be made for a case. */
public record CasesLettersPage(Shell shell, CaseFrame frame) implements Page {

    public List<LetterKind> kinds() {
        return List.of(LetterKind.values());
    }

    /** Letters follow the law of Kyrgyzstan: for work elsewhere the page says so. */
    public boolean elsewhere() {
        Country country = frame.file().place().country();
        return country != null && !country.equals(Country.KG);
    }
}
