package org.tayanych.seminars;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tayanych.access.Inspector;
import org.tayanych.employers.EmployerId;
import org.tayanych.vault.CaseKey;

/** The proof that an inspector opened a seminar: the audit line is written. Only {@link Seminars} makes one. */
public final class OpenSeminar {

    private final Seminar seminar;
    private final List<Entry> entries;
    private final Inspector reader;
    private final CaseKey key;

    OpenSeminar(Seminar seminar, List<Entry> entries, Inspector reader, CaseKey key) {
        this.seminar = seminar;
        this.entries = List.copyOf(entries);
        this.reader = reader;
        this.key = key;
    }

    public SeminarId id() {
        return seminar.id();
    }

    public Seminar seminar() {
        return seminar;
    }

    /** The history, oldest first. */
    public List<Entry> entries() {
        return entries;
    }

    public Inspector reader() {
        return reader;
    }

    /** Employers who were there, in the order they were written down. */
    public List<Entry> present() {
        return entries.stream().filter(Entry::strikable).toList();
    }

    boolean present(EmployerId employer) {
        return present().stream().anyMatch(entry -> entry.employer().filter(employer::equals).isPresent());
    }

    Optional<Entry> entry(UUID id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    CaseKey key() {
        return key;
    }

    @Override
    public String toString() {
        return "seminar " + seminar.id();
    }
}
