package org.tayanych.referrals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tayanych.complaints.Account;
import org.tayanych.complaints.Attachment;
import org.tayanych.complaints.Attachments;
import org.tayanych.complaints.Complaint;
import org.tayanych.complaints.ComplaintFacts;
import org.tayanych.complaints.Complaints;
import org.tayanych.complaints.Dialogue;
import org.tayanych.complaints.Message;
import org.tayanych.complaints.SafeContact;
import org.tayanych.complaints.UnpaidPeriod;
import org.tayanych.referrals.Piece.Label;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Period;
import org.tayanych.vocabulary.SubjectId;

/** Reads the chosen parts out of a case, exactly as a recipient will read them. */
@Component
class Gathering {

    private final Complaints complaints;
    private final Dialogue dialogue;
    private final Attachments attachments;

    Gathering(Complaints complaints, Dialogue dialogue, Attachments attachments) {
        this.complaints = complaints;
        this.dialogue = dialogue;
        this.attachments = attachments;
    }

    Optional<ComplaintFacts> facts(SubjectId id) {
        return complaints.facts(id);
    }

    List<Attachment> files(SubjectId id, CaseKey key) {
        return attachments.of(id, key);
    }

    /** In the order of {@link Part}; a part of which nothing is known gives nothing. @param files of the case that are chosen */
    List<Piece> pieces(SubjectId id, CaseKey key, Set<Part> parts, Collection<UUID> files, Secret summary) {
        List<Piece> pieces = new ArrayList<>();
        complaints.open(id, key).ifPresent(complaint -> {
            for (Part part : Part.values()) {
                if (parts.contains(part)) {
                    pieces.addAll(of(part, complaint, key, files, summary));
                }
            }
        });
        return pieces.stream().filter(piece -> !piece.words().isBlank()).toList();
    }

    private List<Piece> of(Part part, Complaint complaint, CaseKey key, Collection<UUID> files, Secret summary) {
        ComplaintFacts facts = complaint.facts();
        Account account = complaint.account();
        return switch (part) {
            case REFERENCE -> List.of(new Piece(part, Label.REFERENCE, Secret.of(facts.reference().toString())));
            case TOPICS -> List.of(coded(part, Label.TOPICS, facts.topics()));
            case PLACE -> place(facts);
            case NEEDS -> List.of(coded(part, Label.LANGUAGE, List.of(complaint.contact().language())),
                    coded(part, Label.ACCESS, complaint.contact().needs()));
            case NARRATIVE -> List.of(new Piece(part, Label.NARRATIVE, account.narrative()));
            case EMPLOYER -> List.of(new Piece(part, Label.EMPLOYER_NAME, account.employer().name()),
                    new Piece(part, Label.EMPLOYER_PLACE, account.employer().place()),
                    new Piece(part, Label.EMPLOYER_PHONE, account.employer().phone()));
            case UNPAID -> account.unpaid().stream().map(period -> new Piece(part, Label.UNPAID, Secret.of(unpaid(period)))).toList();
            case NAME -> List.of(new Piece(part, Label.NAME, account.name()));
            case CONTACT -> contact(complaint.contact());
            case SAFE_CONTACT -> safe(complaint.contact());
            case MESSAGES -> dialogue.read(complaint.id(), key).stream().map(Gathering::message).toList();
            case FILES -> attachments.of(complaint.id(), key).stream().filter(file -> files.contains(file.id())).map(Gathering::file).toList();
            case SUMMARY -> List.of(new Piece(part, Label.SUMMARY, summary));
        };
    }

    private static List<Piece> place(ComplaintFacts facts) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(Part.PLACE, Label.COUNTRY, Secret.of(facts.country().code())));
        if (facts.region() != null) {
            pieces.add(new Piece(Part.PLACE, Label.REGION, Secret.of(facts.region().code())));
        }
        if (facts.sector() != null) {
            pieces.add(new Piece(Part.PLACE, Label.SECTOR, Secret.of(facts.sector().name())));
        }
        return pieces;
    }

    private static List<Piece> contact(SafeContact contact) {
        return List.of(coded(Part.CONTACT, Label.WAY, List.of(contact.way())),
                new Piece(Part.CONTACT, Label.ADDRESS, contact.address()));
    }

    private static List<Piece> safe(SafeContact contact) {
        return List.of(coded(Part.SAFE_CONTACT, Label.DAYS, contact.days()),
                coded(Part.SAFE_CONTACT, Label.HOURS, contact.hours()),
                new Piece(Part.SAFE_CONTACT, Label.WHO_MAY_ANSWER, contact.whoMayAnswer()),
                new Piece(Part.SAFE_CONTACT, Label.SAY_FIRST, contact.sayFirst()),
                new Piece(Part.SAFE_CONTACT, Label.LEAVE_MESSAGE, Secret.of(contact.mayLeaveMessage() ? "YES" : "NO")));
    }

    /** Days and money as every language writes them. */
    static String unpaid(UnpaidPeriod period) {
        String when = period.when() == null ? "?" : days(period.when());
        String owed = period.owed() == null ? "?" : period.owed().toString();
        return when + " · " + owed;
    }

    private static String days(Period when) {
        return when.from() + " – " + (when.until() == null ? "…" : when.until().toString());
    }

    private static Piece message(Message message) {
        return new Piece(Part.MESSAGES, message.fromWorker() ? Label.FROM_WORKER : Label.FROM_TEAM, message.text());
    }

    /** Name, kind, size and the original's hash, so that a recipient can tell that a file is the one meant. */
    private static Piece file(Attachment file) {
        return new Piece(Part.FILES, Label.FILE, Secret.of(
                file.fileName() + "\n" + file.mediaType() + ", " + file.size() + " B\nSHA-256 " + file.sha256().reveal()));
    }

    private static Piece coded(Part part, Label label, Collection<? extends Enum<?>> codes) {
        return new Piece(part, label, Secret.of(codes.stream().sorted((a, b) -> Integer.compare(a.ordinal(), b.ordinal()))
                .map(Enum::name).collect(Collectors.joining(" "))));
    }
}
