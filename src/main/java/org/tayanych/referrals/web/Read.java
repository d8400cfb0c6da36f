package org.tayanych.referrals.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tayanych.referrals.Part;
import org.tayanych.referrals.Piece;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Language;

/** Pieces in one reader's language: what they are called and what they say. */
public record Read(Words words) {

    public String label(Piece piece) {
        return words.say("referrals.piece." + piece.label().name());
    }

    public String part(Part part) {
        return words.say("referrals.part." + part.name());
    }

    /** The clear text: codes become words, typed words stay as they are. */
    public String text(Piece piece) {
        String clear = piece.words().reveal();
        return piece.label().coded()
                ? Arrays.stream(clear.split(" ")).map(code -> code(piece.label(), code)).collect(Collectors.joining(", "))
                : clear;
    }

    /** The same, for a line of a form. */
    public String brief(List<Piece> pieces) {
        String all = pieces.stream().map(piece -> pieces.size() == 1 ? text(piece) : label(piece) + ": " + text(piece))
                .collect(Collectors.joining(" · "));
        return all.length() <= 400 ? all : all.substring(0, 400) + "…";
    }

    private String code(Piece.Label label, String code) {
        return switch (label) {
            case TOPICS -> words.say("vocabulary.topic." + code);
            case COUNTRY -> words.say("vocabulary.country." + code);
            case REGION -> words.has("vocabulary.region." + code) ? words.say("vocabulary.region." + code) : code;
            case SECTOR -> words.say("vocabulary.sector." + code);
            case ACCESS -> words.say("vocabulary.accessneed." + code);
            case LANGUAGE -> Language.valueOf(code).ownName();
            case DAYS -> DayOfWeek.valueOf(code).getDisplayName(TextStyle.FULL_STANDALONE, words.language().locale());
            case WAY -> words.say("referrals.way." + code);
            case HOURS -> words.say("referrals.hours." + code);
            case LEAVE_MESSAGE -> words.say("referrals.message." + code);
            default -> code;
        };
    }
}
