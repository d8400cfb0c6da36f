package org.tayanych.hotline;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Members;
import org.tayanych.access.Sessions;
import org.tayanych.site.Cookies;
import org.tayanych.vault.CaseKey;
import org.tayanych.vault.Secret;
import org.tayanych.vault.Visits;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.SubjectId;

/**
 * A call about violence that goes on after it was sealed to the specialists: whoever holds the receiver can write to the
 * end of it, in the browser in which the contact was sealed and in no other. The key rests under a cookie that no table
 * knows; it ends with the contact, with signing out, or after {@code contactHeldFor}.
 */
@Component
public class HeldContacts {

    private static final String COOKIE = "held-";

    private final Visits visits;
    private final ContactStore store;
    private final HotlineSettings settings;

    HeldContacts(Visits visits, ContactStore store, HotlineSettings settings) {
        this.visits = visits;
        this.store = store;
        this.settings = settings;
    }

    /** Empty in every other browser, for everybody else, and once the contact has ended. */
    public Optional<OpenContact> pickUp(SubjectId id, CaseWorker me, HttpServletRequest request) {
        return Cookies.read(request, COOKIE + id)
                .flatMap(cookie -> visits.pickUp(Secret.of(cookie)))
                .filter(opened -> opened.subject().equals(id))
                .flatMap(opened -> store.running(id, me.id()).map(contact -> open(contact, opened.key(), me)));
    }

    private OpenContact open(Contact contact, CaseKey key, CaseWorker me) {
        Secret notes = store.notes(contact.id())
                .map(sealed -> key.open(sealed, HotlineField.CONTACT_NOTES, contact.id().value()))
                .orElse(Secret.NOTHING);
        return new OpenContact(contact, key, notes, me, true);
    }

    /** The browser that just sealed this contact can go on with it. */
    public void hold(OpenContact opened, HttpServletRequest request, HttpServletResponse response) {
        SubjectId id = opened.contact().id();
        String cookie = visits.begin(id, opened.key(), settings.contactHeldFor()).reveal();
        Cookies.write(request, response, COOKIE + id, cookie, Optional.empty());
    }

    /** Given into the specialists' hands: no browser outside their team opens it any more. */
    public void letGo(SubjectId id, HttpServletRequest request, HttpServletResponse response) {
        visits.endAll(id);
        Cookies.write(request, response, COOKIE + id, "", Optional.of(Duration.ZERO));
    }

    /** What this member began and can still open here, the newest first; and what the specialists were given unfinished. */
    public List<Contact> running(CaseWorker me, HttpServletRequest request) {
        return store.running(me.id(), me.teams()).stream()
                .filter(contact -> me.teams().contains(contact.team())
                        || Cookies.read(request, COOKIE + contact.id()).isPresent())
                .toList();
    }

    @EventListener
    void on(Sessions.SignedOut event) {
        letGoAll(event.member());
    }

    @EventListener
    void on(Members.Left event) {
        letGoAll(event.member());
    }

    private void letGoAll(MemberId member) {
        store.sealed(member).forEach(visits::endAll);
    }
}
