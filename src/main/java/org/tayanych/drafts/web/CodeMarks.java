package org.tayanych.drafts.web;

import java.text.Normalizer;
import java.util.Base64;
import org.springframework.stereotype.Component;
import org.tayanych.vault.HouseSeal;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.SubjectId;

/** A keyed mark of a code's last four digits, carried by the page itself: nothing about the code is kept anywhere. */
@Component
class CodeMarks {

    private static final int DIGITS = 4;

    private final HouseSeal seal;

    CodeMarks(HouseSeal seal) {
        this.seal = seal;
    }

    String of(SubjectId subject, Secret code) {
        String digits = code.reveal().replaceAll("\\D", "");
        return mark(subject, digits.substring(digits.length() - DIGITS));
    }

    boolean fits(SubjectId subject, String mark, Secret typed) {
        String digits = Normalizer.normalize(typed.reveal(), Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
        return digits.matches("\\d{4}") && mark(subject, digits).equals(mark);
    }

    private String mark(SubjectId subject, String digits) {
        byte[] print = seal.fingerprint(Secret.of(subject + " " + digits), "receipt tail");
        return Base64.getUrlEncoder().withoutPadding().encodeToString(print);
    }
}
