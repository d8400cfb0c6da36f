package org.tayanych.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tayanych.audit.Audit;
import org.tayanych.audit.Deed;
import org.tayanych.guard.Attempts;
import org.tayanych.guard.Passwords;
import org.tayanych.notices.NoticeKind;
import org.tayanych.vault.MemberKeys;
import org.tayanych.vault.Receipts;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;

/** What a member changes about themselves. */
@Component
public class Accounts {

    /** What came of asking for the password once more. */
    public enum Answer {
        RIGHT,
        WRONG,
        /** Too many tries, or too many people at once: a little later again. */
        LATER
    }

    private final MemberStore store;
    private final Members members;
    private final MemberKeys keys;
    private final Sessions sessions;
    private final Attempts attempts;
    private final Audit audit;

    Accounts(
            MemberStore store,
            Members members,
            MemberKeys keys,
            Sessions sessions,
            Attempts attempts,
            Audit audit) {
        this.store = store;
        this.members = members;
        this.keys = keys;
        this.sessions = sessions;
        this.attempts = attempts;
        this.audit = audit;
    }

    /** The name that colleagues see, and the language of the member's pages and letters. */
    @Transactional
    public void describe(Member member, Secret name, Language language) {
        store.describe(member.id(), members.sealedName(member.id(), name), language);
        audit.record(Deed.by(member.id(), "member.described", member.id()).within(member.organisation()));
    }

    /**
     * Asks for the password once more, before something that whoever sits down at an open desk must not do. Wrong ones
     * are slowed down like those at the door.
     */
    public Answer confirm(Member member, Secret password, HttpServletRequest request) {
        Attempts.Count count =
                attempts.of(Attempts.Kind.PASSWORD, Secret.of(member.id().toString()), member.id(), request);
        if (count.left().isPositive()) {
            return Answer.LATER;
        }
        try {
            if (keys.unlock(member.id(), Passwords.normal(password)).isEmpty()) {
                count.miss();
                return Answer.WRONG;
            }
        } catch (Receipts.Busy tooMany) {
            return Answer.LATER;
        }
        count.forget();
        return Answer.RIGHT;
    }

    /** Wraps the member's key anew and ends every other session. False, and nothing changed, when the old password is wrong. */
    @Transactional
    public boolean changePassword(Member member, Secret old, Secret fresh) {
        if (!keys.changePassword(member.id(), Passwords.normal(old), Passwords.normal(fresh))) {
            return false;
        }
        sessions.endOthers(member);
        audit.record(Deed.by(member.id(), "member.password.changed", member.id()).within(member.organisation()));
        members.tell(member.id(), NoticeKind.SIGN_IN_CHANGED);
        return true;
    }
}
