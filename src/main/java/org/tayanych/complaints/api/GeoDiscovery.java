package org.tayanych.complaints.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tayanych.access.Open;
import org.tayanych.site.api.Refusal;

/** GeoReport v2: which versions there are and where; and the answer at every other address under {@code /open311}. */
@Controller
class GeoDiscovery {

    /** The day on which what this door takes was last changed. */
    private static final String CHANGED = "2026-11-21 00:00";

    private final GeoAnswers answers;

    GeoDiscovery(GeoAnswers answers) {
        this.answers = answers;
    }

    @Open
    @GetMapping({
        "/open311/discovery.xml", "/open311/discovery.json", "/open311/v2/discovery.xml", "/open311/v2/discovery.json"
    })
    ResponseEntity<byte[]> discovery(HttpServletRequest request) {
        String here = request.getRequestURL().toString();
        Spark endpoint = Spark.whole(
                "endpoint",
                Spark.text("specification", "http://wiki.open311.org/GeoReport_v2"),
                Spark.text("url", here.substring(0, here.indexOf("/open311")) + "/open311/v2"),
                Spark.text("changeset", CHANGED),
                Spark.text("type", "production"),
                new Spark.Several("formats", List.of(
                        Spark.text("format", "text/xml"), Spark.text("format", "application/json"))));
        return answers.ok(request, Spark.whole(
                "discovery",
                Spark.text("changeset", CHANGED),
                Spark.text("contact", answers.say(request, "contact")),
                Spark.text("key_service", answers.say(request, "key")),
                new Spark.Several("endpoints", List.of(endpoint))));
    }

    @Open
    @RequestMapping({"/open311", "/open311/**"})
    ResponseEntity<byte[]> nothingElse(HttpServletRequest request) {
        return answers.refuse(request, Refusal.NOTHING_HERE);
    }
}
