package org.tayanych.complaints.api;

import java.util.Arrays;
import java.util.Optional;
import org.tayanych.vocabulary.RemedyKind;
import org.tayanych.vocabulary.Want;

/** What a worker hopes for, by our own five codes or by the codes of remedies, R01 to R17, that lie nearest to them. */
final class WantCodes {

    private WantCodes() {
    }

    static Optional<Want> of(String code) {
        return Arrays.stream(Want.values()).filter(want -> want.name().equals(code)).findFirst()
                .or(() -> Arrays.stream(RemedyKind.values())
                        .filter(remedy -> remedy.name().equals(code))
                        .findFirst()
                        .map(WantCodes::nearest));
    }

    static boolean known(String code) {
        return of(code).isPresent();
    }

    private static Want nearest(RemedyKind remedy) {
        return switch (remedy) {
            case R01, R02, R03 -> Want.PAYMENT;
            case R08, R12, R13 -> Want.INSPECTION;
            default -> Want.ADVICE;
        };
    }
}
