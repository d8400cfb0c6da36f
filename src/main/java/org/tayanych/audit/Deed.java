package org.tayanych.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.OrganisationId;

/**
 * One thing that was done. Codes and ids only: nothing that anybody typed.
 *
 * @param actor the member, or empty for the worker or the house itself
 * @param organisation whose administrator and supervisors may read the line
 * @param what a short code, for example {@code case.opened}
 * @param subject the id of what it was done to
 * @param detail a further code or count, never free text
 */
public record Deed(
        Optional<MemberId> actor,
        Optional<OrganisationId> organisation,
        String what,
        String subject,
        @Nullable String detail) {

    public static Deed by(MemberId actor, String what, Object subject) {
        return new Deed(Optional.of(actor), Optional.empty(), what, subject.toString(), null);
    }

    /** Done by the worker or by the house itself. */
    public static Deed byNobodyNamed(String what, Object subject) {
        return new Deed(Optional.empty(), Optional.empty(), what, subject.toString(), null);
    }

    public Deed within(OrganisationId whose) {
        return new Deed(actor, Optional.of(whose), what, subject, detail);
    }

    public Deed with(String furtherCode) {
        return new Deed(actor, organisation, what, subject, furtherCode);
    }
}
