package org.tayanych.employers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tayanych.vocabulary.Sector;

/**
 * A section of ISIC Rev. 4 (International Standard Industrial Classification, United Nations), with its division when that
 * is known: {@code F} is construction, {@code C14} the making of wearing apparel.
 */
public record Isic(String code) {

    private static final String DIVISIONS = "A01-03 B05-09 C10-33 D35-35 E36-39 F41-43 G45-47 H49-53 I55-56 J58-63 K64-66"
            + " L68-68 M69-75 N77-82 O84-84 P85-85 Q86-88 R90-93 S94-96 T97-98 U99-99";
    /** Numbers inside the ranges above that Rev. 4 leaves free. */
    private static final String FREE = " 04 34 40 44 48 54 57 67 76 83 89 ";
    private static final Pattern WRITTEN = Pattern.compile("([A-U])?\\s?(\\d\\d)?(?:[.\\d]{0,4})");

    /** @throws IllegalArgumentException when it is no section and no section with one of its divisions */
    public Isic {
        if (!known(code)) {
            throw new IllegalArgumentException("not a section or division of ISIC");
        }
    }

    /** The sections, A to U. */
    public static List<Isic> sections() {
        List<Isic> sections = new ArrayList<>();
        for (char letter = 'A'; letter <= 'U'; letter++) {
            sections.add(new Isic(String.valueOf(letter)));
        }
        return sections;
    }

    /**
     * As people write it: {@code F}, {@code C14}, {@code 14}, {@code 14.10}, {@code C1410}. A group or class is cut to its
     * division. Empty for anything else, also for a division under another section's letter.
     */
    public static Optional<Isic> parse(String written) {
        Matcher parts = WRITTEN.matcher(written.strip().toUpperCase(java.util.Locale.ROOT));
        if (!parts.matches() || parts.group(1) == null && parts.group(2) == null) {
            return Optional.empty();
        }
        String division = parts.group(2) == null ? "" : parts.group(2);
        String section = parts.group(1) == null ? sectionOf(division) : parts.group(1);
        return known(section + division) ? Optional.of(new Isic(section + division)) : Optional.empty();
    }

    /** The letter. */
    public String section() {
        return code.substring(0, 1);
    }

    /** Where the section's name lives: {@code employers.isic.F}. */
    public String key() {
        return "employers.isic." + section();
    }

    /** The nearest kind of work that a complaint could name; {@link Sector#OTHER} when none is near. */
    public Sector sector() {
        return switch (section()) {
            case "A" -> Sector.AGRICULTURE;
            case "B" -> Sector.MINING;
            case "C" -> code.matches("C1[345]") ? Sector.GARMENT : code.equals("C24") ? Sector.MINING : Sector.OTHER;
            case "F" -> Sector.CONSTRUCTION;
            case "G" -> Sector.TRADE;
            case "H" -> Sector.TRANSPORT;
            case "I" -> Sector.CATERING;
            case "N" -> code.equals("N81") ? Sector.CLEANING : Sector.OTHER;
            case "O" -> Sector.PUBLIC_SERVICE;
            case "P" -> Sector.EDUCATION;
            case "Q" -> Sector.CARE;
            case "T" -> Sector.DOMESTIC;
            default -> Sector.OTHER;
        };
    }

    private static boolean known(String code) {
        return code.matches("[A-U]") || code.matches("[A-U]\\d\\d") && sectionOf(code.substring(1)).equals(code.substring(0, 1));
    }

    private static String sectionOf(String division) {
        for (String range : DIVISIONS.split(" ")) {
            boolean within = division.compareTo(range.substring(1, 3)) >= 0 && division.compareTo(range.substring(4)) <= 0;
            if (within && !FREE.contains(" " + division + " ")) {
                return range.substring(0, 1);
            }
        }
        return "?";
    }
}
