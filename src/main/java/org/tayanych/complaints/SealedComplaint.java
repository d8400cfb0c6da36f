package org.tayanych.complaints;

import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Sealed;
import org.tayanych.vocabulary.SubjectId;

/** How a complaint rests: facts in clear, everything that was said sealed. */
record SealedComplaint(ComplaintFacts facts, Sealed narrative, Sealed account, Sealed contact) {

    static SealedComplaint seal(ComplaintFacts facts, Account account, SafeContact contact, CaseKey key) {
        SubjectId id = facts.id();
        return new SealedComplaint(
                facts,
                key.seal(account.narrative(), ComplaintField.COMPLAINT_NARRATIVE, id.value()),
                key.seal(Shapes.write(account), ComplaintField.COMPLAINT_ACCOUNT, id.value()),
                key.seal(Shapes.write(contact), ComplaintField.COMPLAINT_CONTACT, id.value()));
    }

    Complaint open(CaseKey key) {
        SubjectId id = facts.id();
        return new Complaint(
                id,
                Shapes.contact(key.open(contact, ComplaintField.COMPLAINT_CONTACT, id.value())),
                facts,
                Shapes.account(
                        key.open(narrative, ComplaintField.COMPLAINT_NARRATIVE, id.value()),
                        key.open(account, ComplaintField.COMPLAINT_ACCOUNT, id.value())));
    }
}
