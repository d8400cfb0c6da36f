package org.tayanych.complaints.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tayanych.complaints.Account;
import org.tayanych.complaints.NewComplaint;
import org.tayanych.complaints.PublicRequests;
import org.tayanych.complaints.SafeContact;
import org.tayanych.complaints.Submission;
import org.tayanych.complaints.Submissions;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;
import org.tayanych.vault.Vault;
import org.tayanych.vocabulary.Channel;
import org.tayanych.vocabulary.Coded;
import org.tayanych.vocabulary.Identity;
import org.tayanych.vocabulary.Language;
import org.tayanych.vocabulary.PublicTopic;
import org.tayanych.vocabulary.Sector;
import org.tayanych.vocabulary.SubjectId;
import org.tayanych.vocabulary.Want;

/**
 * A request by GeoReport becomes a complaint. The receipt code goes back in the service notice. Coordinates, device and
 * account numbers, mail addresses and media addresses are not looked at.
 */
@Component
class GeoSubmission {

    /** The standard's own limit. */
    static final int LONGEST_DESCRIPTION = 4_000;

    private static final int LONGEST_LINE = 500;

    private final GeoAnswers answers;
    private final GeoPlaces places;
    private final Submissions submissions;
    private final PublicRequests requests;
    private final Vault vault;

    GeoSubmission(GeoAnswers answers, GeoPlaces places, Submissions submissions, PublicRequests requests, Vault vault) {
        this.answers = answers;
        this.places = places;
        this.submissions = submissions;
        this.requests = requests;
        this.vault = vault;
    }

    ResponseEntity<byte[]> take(HttpServletRequest request, Typed typed) {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
            return answers.wrong(request, HttpStatus.BAD_REQUEST, "form");
        }
        if (typed.code("service_code").isEmpty()) {
            return answers.wrong(request, HttpStatus.BAD_REQUEST, "service-needed");
        }
        Optional<PublicTopic> tile = GeoTypes.named(typed.code("service_code"));
        if (tile.isEmpty()) {
            return answers.wrong(request, HttpStatus.NOT_FOUND, "service");
        }
        return wrongText(request, typed).or(() -> wrongCode(request, typed)).orElseGet(() -> place(typed)
                .map(where -> submit(request, tile.get(), complaint(typed, tile.get(), where, answers.language(request))))
                .orElseGet(() -> answers.wrong(request, HttpStatus.BAD_REQUEST, "place")));
    }

    private Optional<ResponseEntity<byte[]>> wrongText(HttpServletRequest request, Typed typed) {
        if (typed.secret("description").isBlank()) {
            return Optional.of(answers.wrong(request, HttpStatus.BAD_REQUEST, "description"));
        }
        if (typed.secret("description").length() > LONGEST_DESCRIPTION) {
            return Optional.of(answers.wrong(request, HttpStatus.BAD_REQUEST, "long", "description", LONGEST_DESCRIPTION));
        }
        return List.of("address_string", "first_name", "last_name", "phone", "attribute[employer]").stream()
                .filter(field -> typed.secret(field).length() > LONGEST_LINE)
                .findFirst()
                .map(field -> answers.wrong(request, HttpStatus.BAD_REQUEST, "long", field, LONGEST_LINE));
    }

    private Optional<ResponseEntity<byte[]>> wrongCode(HttpServletRequest request, Typed typed) {
        boolean wrongSector = typed.code("attribute[sector]").filter(code -> sector(code).isEmpty()).isPresent();
        boolean wrongWant = wantCodes(typed).stream().anyMatch(code -> Coded.find(Want.class, code).isEmpty());
        if (!wrongSector && !wrongWant) {
            return Optional.empty();
        }
        return Optional.of(answers.wrong(
                request, HttpStatus.BAD_REQUEST, "value", wrongSector ? "attribute[sector]" : "attribute[wants]"));
    }

    private Optional<GeoPlaces.Place> place(Typed typed) {
        return typed.code("attribute[region]").flatMap(GeoPlaces::coded)
                .or(() -> typed.code("address_id").flatMap(GeoPlaces::coded))
                .or(() -> places.written(typed.secret("address_string")))
                .or(() -> typed.code("attribute[country]").flatMap(GeoPlaces::coded));
    }

    private static NewComplaint complaint(Typed typed, PublicTopic tile, GeoPlaces.Place where, Language language) {
        Secret name = Secret.of((typed.secret("first_name").reveal() + " " + typed.secret("last_name").reveal()).strip());
        Secret employer = typed.secret("attribute[employer]");
        Account account = new Account(
                typed.secret("description"),
                new Account.Employer(employer, typed.secret("address_string"), Secret.NOTHING),
                List.of(),
                name.isBlank() ? Identity.ANONYMOUS : Identity.CONFIDENTIAL,
                name,
                wants(typed));
        Sector sector = typed.code("attribute[sector]").flatMap(GeoSubmission::sector).orElse(null);
        return new NewComplaint(
                language, Channel.OPEN311, tile.presumed(), where.country(), where.region(), sector, false, account,
                contact(typed.secret("phone"), language), null);
    }

    private static SafeContact contact(Secret phone, Language language) {
        return phone.isBlank()
                ? SafeContact.codeOnly(language)
                : new SafeContact(SafeContact.Way.CALL, phone, Set.of(), Set.of(), Secret.NOTHING, Secret.NOTHING, false,
                        language, Set.of());
    }

    private static Optional<Sector> sector(String code) {
        return Coded.find(Sector.class, code);
    }

    private static List<String> wantCodes(Typed typed) {
        List<String> several = typed.codes("attribute[wants][]");
        return several.isEmpty() ? typed.codes("attribute[wants]") : several;
    }

    private static Set<Want> wants(Typed typed) {
        Set<Want> wants = EnumSet.noneOf(Want.class);
        wantCodes(typed).forEach(code -> Coded.find(Want.class, code).ifPresent(wants::add));
        return wants;
    }

    private ResponseEntity<byte[]> submit(HttpServletRequest request, PublicTopic tile, NewComplaint complaint) {
        SubjectId id = SubjectId.draw();
        String publicId = requests.draw();
        Runnable within = tile.restricted() ? () -> {} : () -> requests.publish(publicId, id, tile);
        return switch (submissions.submit(complaint, id, vault.draw(), within)) {
            case Submission.Accepted kept -> answers.created(request, created(request, publicId, kept));
            case Submission.NotOpen() -> answers.refuse(request, Refusals.NOT_OPEN);
            case Submission.TooMany(int seconds) -> answers.refuse(request, Refusals.tooMany(seconds));
        };
    }

    private Spark created(HttpServletRequest request, String publicId, Submission.Accepted kept) {
        String notice = answers.say(request, "code", kept.receipt().grouped().reveal());
        return new Spark.Several("service_requests", List.of(Spark.whole(
                "request",
                Spark.text("service_request_id", publicId),
                Spark.text("service_notice", notice),
                Spark.text("account_id", null))));
    }
}
