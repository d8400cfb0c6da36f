package org.tayanych.complaints.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.tayanych.access.Open;
import org.tayanych.complaints.PublicRequest;
import org.tayanych.complaints.PublicRequests;
import org.tayanych.site.Bundles;
import org.tayanych.site.Typed;
import org.tayanych.site.Words;
import org.tayanych.site.api.Refusal;
import org.tayanych.vault.Receipts;

/** GeoReport v2: requests. They are taken like every complaint; read by others only as type, status, region and month. */
@Controller
class GeoRequests {

    private final GeoAnswers answers;
    private final GeoSubmission submission;
    private final PublicRequests requests;
    private final Turnstile turnstile;
    private final Bundles bundles;
    private final Clock clock;

    GeoRequests(
            GeoAnswers answers, GeoSubmission submission, PublicRequests requests, Turnstile turnstile, Bundles bundles,
            Clock clock) {
        this.answers = answers;
        this.submission = submission;
        this.requests = requests;
        this.turnstile = turnstile;
        this.bundles = bundles;
        this.clock = clock;
    }

    @Open
    @PostMapping({"/open311/v2/requests", "/open311/v2/requests.xml", "/open311/v2/requests.json"})
    ResponseEntity<byte[]> submit(HttpServletRequest request, Typed typed) {
        if (!turnstile.enter()) {
            return answers.refuse(request, Refusal.busy(Turnstile.COME_BACK_AFTER_SECONDS));
        }
        try {
            return submission.take(request, typed);
        } catch (Receipts.Busy busy) {
            return answers.refuse(request, Refusal.busy(busy.retryAfterSeconds()));
        } finally {
            turnstile.leave();
        }
    }

    @Open
    @GetMapping({"/open311/v2/requests", "/open311/v2/requests.xml", "/open311/v2/requests.json"})
    ResponseEntity<byte[]> list(HttpServletRequest request, Typed typed) {
        Optional<List<String>> ids = GeoFilter.parts(typed, "service_request_id");
        if (ids.isPresent()) {
            return show(request, requests.find(ids.get()));
        }
        return GeoFilter.of(typed, clock)
                .map(filter -> show(request, requests.find(filter.types(), filter.from(), filter.until(), filter.open())))
                .orElseGet(() -> answers.wrong(request, HttpStatus.BAD_REQUEST, "dates"));
    }

    @Open
    @GetMapping("/open311/v2/requests/{id:[^.]+}{ending:(?:\\.xml|\\.json)?}")
    ResponseEntity<byte[]> one(HttpServletRequest request, @PathVariable String id) {
        return requests.find(id)
                .map(found -> show(request, List.of(found)))
                .orElseGet(() -> answers.wrong(request, HttpStatus.NOT_FOUND, "request"));
    }

    private ResponseEntity<byte[]> show(HttpServletRequest request, List<PublicRequest> found) {
        Words words = bundles.in(answers.language(request));
        return answers.ok(request, new Spark.Several(
                "service_requests", found.stream().map(each -> told(each, words)).toList()));
    }

    /** Times are months: the first moment of the month stands for all of it. */
    private static Spark told(PublicRequest request, Words words) {
        String place = words.say(request.region() == null ? request.country().key() : request.region().key());
        return Spark.whole(
                "request",
                Spark.text("service_request_id", request.id()),
                Spark.text("status", request.open() ? "open" : "closed"),
                Spark.text("status_notes", null),
                Spark.text("service_name", words.say(request.type().key())),
                Spark.text("service_code", request.type().name()),
                Spark.text("description", null),
                Spark.text("requested_datetime", request.received() + "-01T00:00:00Z"),
                Spark.text("updated_datetime", request.changed() + "-01T00:00:00Z"),
                Spark.text("address", place),
                Spark.text("address_id", request.region() == null ? request.country().code() : request.region().code()));
    }
}
