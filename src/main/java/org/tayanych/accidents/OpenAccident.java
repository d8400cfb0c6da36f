package org.tayanych.accidents;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.access.Inspector;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Secret;

/** The proof that an inspector opened an accident: the audit line is written. Only {@link Accidents} makes one. */
public final class OpenAccident {

    private final Accident accident;
    private final Secret told;
    private final List<Person> persons;
    private final List<Entry> entries;
    private final Inspector reader;
    private final CaseKey key;

    OpenAccident(Accident accident, Secret told, List<Person> persons, List<Entry> entries, Inspector reader, CaseKey key) {
        this.accident = accident;
        this.told = told;
        this.persons = List.copyOf(persons);
        this.entries = List.copyOf(entries);
        this.reader = reader;
        this.key = key;
    }

    public AccidentId id() {
        return accident.id();
    }

    public Accident accident() {
        return accident;
    }

    /** What happened, in words. */
    public Secret told() {
        return told;
    }

    /** In the order they were written down, those included who do not count any more. */
    public List<Person> persons() {
        return persons;
    }

    /** The history, oldest first. */
    public List<Entry> entries() {
        return entries;
    }

    public Inspector reader() {
        return reader;
    }

    /** Somebody who counts. */
    Optional<Person> person(UUID id) {
        return persons.stream().filter(person -> person.id().equals(id) && person.counts()).findFirst();
    }

    Optional<Entry> entry(UUID id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    boolean assessed(UUID person, Currency currency) {
        return entries.stream().anyMatch(entry -> entry.struck().isEmpty()
                && (entry.kind() == Entry.Kind.ASSESSED || entry.kind() == Entry.Kind.CHANGED)
                && entry.person().filter(person::equals).isPresent()
                && entry.money().filter(sum -> sum.currency().equals(currency)).isPresent());
    }

    CaseKey key() {
        return key;
    }

    @Override
    public String toString() {
        return "accident " + accident.id();
    }
}
