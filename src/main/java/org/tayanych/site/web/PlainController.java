package org.tayanych.site.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.tayanych.site.Assets;
import org.tayanych.site.NotFound;
import org.tayanych.site.OpenDoor;

/** What robots and browsers ask for by fixed names. */
@Controller
class PlainController {

    /** Search engines may know how this place works, and nothing that somebody may have typed or been told. */
    private static final String ROBOTS = """
            User-agent: *
            Disallow: /desk
            Disallow: /admin
            Disallow: /api
            Disallow: /*/my
            Disallow: /*/exit
            Disallow: /*/look
            """;

    @OpenDoor
    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(ROBOTS);
    }

    @OpenDoor
    @GetMapping("/favicon.ico")
    ResponseEntity<byte[]> icon() {
        byte[] icon = Assets.read("icon.svg").orElseThrow(NotFound::new);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("image/svg+xml")).body(icon);
    }
}
