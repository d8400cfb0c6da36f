package org.tayanych.hotline.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.tayanych.complaints.SafeContact;
import org.tayanych.complaints.Submission;
import org.tayanych.hotline.Contact;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Coded;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Identity;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.Region;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.Want;

/** The questions that turn a contact into a case. */
public record NewCasePage(Shell shell, Contact contact, NewCaseForm form, Problems problems) implements Page {

    private static final List<String> FIRST_COUNTRIES = List.of("KG", "RU", "KZ", "UZ", "TJ", "TR", "KR", "HU");

    public String href() {
        return "/desk/contacts/" + contact.id() + "/case";
    }

    /** Where most callers work first, then all others by name. */
    public List<Option> countries() {
        List<Option> options = new ArrayList<>(FIRST_COUNTRIES.stream().map(this::country).toList());
        Arrays.stream(java.util.Locale.getISOCountries())
                .filter(code -> !FIRST_COUNTRIES.contains(code))
                .map(this::country)
                .sorted(Comparator.comparing(Option::label))
                .forEach(options::add);
        return options;
    }

    private Option country(String code) {
        return Option.of(code, say("vocabulary.country." + code), code.equals(form.country()));
    }

    public List<Option> regions() {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", say("hotline.newcase.unknown"), form.region().isEmpty()));
        Region.of(Country.KG).forEach(region ->
                options.add(Option.of(region.code(), say(region.key()), region.code().equals(form.region()))));
        return options;
    }

    public List<Option> sectors() {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", say("hotline.newcase.unknown"), form.sector().isEmpty()));
        Arrays.stream(Sector.values()).forEach(sector ->
                options.add(Option.of(sector.name(), say(sector.key()), sector.name().equals(form.sector()))));
        return options;
    }

    public List<Option> identities() {
        return coded(Identity.values(), Set.of(form.identity()));
    }

    public List<Option> wants() {
        return coded(Want.values(), form.wants());
    }

    private <E extends Enum<E> & Coded> List<Option> coded(E[] entries, Set<E> chosen) {
        return Arrays.stream(entries)
                .map(entry -> Option.of(entry.name(), say(entry.key()), chosen.contains(entry)))
                .toList();
    }

    public List<Option> languages() {
        return Arrays.stream(Language.values())
                .map(language -> Option.of(language.code(), language.ownName(), language == form.language()))
                .toList();
    }

    public List<Option> ways() {
        return Arrays.stream(SafeContact.Way.values())
                .map(way -> Option.of(way.name(), say("hotline.way." + way), way == form.reach().way()))
                .toList();
    }

    public List<Option> days() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> Option.of(
                        day.name(), day.getDisplayName(TextStyle.FULL_STANDALONE, shell.language().locale()),
                        form.reach().days().contains(day)))
                .toList();
    }

    public List<Option> hours() {
        return Arrays.stream(SafeContact.Hours.values())
                .map(part -> Option.of(
                        part.name(), say("hotline.hours." + part, part.from(), part.until()),
                        form.reach().hours().contains(part)))
                .toList();
    }

    public List<Option> leave() {
        return List.of(Option.of("yes", say("hotline.newcase.leave"), form.reach().mayLeaveMessage()));
    }

    /**
     * The code to read aloud, once.
     *
     * @param ours whether the reader can open the case; a restricted one goes to the specialists alone
     * @param word whether a word was agreed upon
     */
    public record Made(Shell shell, Submission.Accepted made, boolean ours, boolean word) implements Page {

        public String readBy() {
            return shell.words().moment(made.readBy());
        }
    }
}
